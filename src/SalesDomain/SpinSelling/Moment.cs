using NodaTime;
using SalesDomain.Errors;

namespace SalesDomain.SpinSelling;

/// <summary>When something was said: the day, and the position in what was said on that day.</summary>
internal readonly record struct Moment(LocalDate On, int Position)
{
    public bool IsBefore(Moment other) => On < other.On || (On == other.On && Position < other.Position);

    public static int Checked(int position, string? parameter)
    {
        if (position < 1) Throw.OutOfRange(position, "a position in the call of 1 or more", parameter);
        return position;
    }
}
