using System.Buffers.Binary;

namespace SalesDomain.Crm.Csv;

/// <summary>
/// 128 bits that tell a row from another one of the same id. Not cryptographic: two lanes of the multiply-and-fold mixing of
/// wyhash (Wang Yi), each 8 bytes a step.
/// </summary>
internal static class RowFingerprint
{
    private const ulong First = 0xA0761D6478BD642F;
    private const ulong Second = 0xE7037ED1A0B428DB;

    public static UInt128 Of(ReadOnlySpan<byte> row)
    {
        ulong a = First ^ (ulong)row.Length;
        ulong b = Second ^ (ulong)row.Length;
        while (row.Length >= sizeof(ulong))
        {
            Step(BinaryPrimitives.ReadUInt64LittleEndian(row), ref a, ref b);
            row = row[sizeof(ulong)..];
        }

        ulong tail = 0;
        for (int i = row.Length - 1; i >= 0; i--) tail = (tail << 8) | row[i];
        Step(tail, ref a, ref b);
        return new UInt128(a, b);
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
