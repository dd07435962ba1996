namespace SalesDomain.Cli.Sample;

/// <summary>SplitMix64 of G. Steele, D. Lea and C. Flood (OOPSLA 2014): the same numbers in every version of .NET.</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    public int Below(int limit)
    {
        unchecked
        {
            ulong z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)limit);
        }
    }
}
