namespace SalesDomain.AotApp;

internal static class Expect
{
    public static int Count { get; private set; }

    public static void Check(bool holds, string what)
    {
        if (!holds)
        {
            Console.WriteLine($"FAILED: {what}");
            Environment.Exit(1);
        }

        Count++;
    }

    public static void Throws<TException>(Action action, string what)
        where TException : Exception
    {
        bool thrown = false;
        try
        {
            action();
        }
        catch (TException)
        {
            thrown = true;
        }

        Check(thrown, what);
    }
}
