using System.Buffers.Binary;

namespace SalesDomain.Crm.Csv;

/// <summary>
/// 128 bits of the values of a row, which tell it from another row of the same id; quotes and white space around values do not
/// count. Not cryptographic: two lanes of the multiply-and-fold mixing of wyhash (Wang Yi), each 8 bytes a step.
/// </summary>
internal static class RowFingerprint
{
    private const ulong First = 0xA0761D6478BD642F;
    private const ulong Second = 0xE7037ED1A0B428DB;

    public static UInt128 Of(CsvLine line, int columns)
    {
        ulong a = First;
        ulong b = Second;
        for (int column = 0; column < columns; column++) Add(line.Bytes(column), ref a, ref b);
        return new UInt128(a, b);
    }

    private static void Add(ReadOnlySpan<byte> value, ref ulong a, ref ulong b)
    {
        Step((ulong)value.Length, ref a, ref b);
        while (value.Length >= sizeof(ulong))
        {
            Step(BinaryPrimitives.ReadUInt64LittleEndian(value), ref a, ref b);
            value = value[sizeof(ulong)..];
        }

        ulong tail = 0;
        for (int i = value.Length - 1; i >= 0; i--) tail = (tail << 8) | value[i];
        Step(tail, ref a, ref b);
    }

    private static void Step(ulong word, ref ulong a, ref ulong b)
    {
        a = Fold(a ^ word, First);
        b = Fold(b ^ ulong.RotateLeft(word, 29), Second);
    }

    private static ulong Fold(ulong x, ulong y)
    {
        ulong high = Math.BigMul(x, y, out ulong low);
        return high ^ low;
    }
}
