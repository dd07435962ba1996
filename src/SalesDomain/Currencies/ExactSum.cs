namespace SalesDomain.Currencies;

/// <summary>A running sum that uses decimal as long as decimal is exact, and an integer of any size from there. Mutable: keep it in a field.</summary>
internal struct ExactSum
{
    private ExactDecimal _flushed;
    private decimal _running;

    public readonly ExactDecimal Total => _flushed + ExactDecimal.Of(_running);

    public void Add(decimal amount)
    {
        decimal sum;
        try
        {
            sum = _running + amount;
        }
        catch (OverflowException)
        {
            Add(ExactDecimal.Of(amount));
            return;
        }

        // decimal drops scale only where it may have rounded
        if (sum.Scale < Math.Max(_running.Scale, amount.Scale)) Add(ExactDecimal.Of(amount));
        else _running = sum;
    }

    /// <summary>Adds a product.</summary>
    public void Add(decimal amount, decimal factor)
    {
        decimal product;
        try
        {
            product = amount * factor;
        }
        catch (OverflowException)
        {
            Add(ExactDecimal.Of(amount) * ExactDecimal.Of(factor));
            return;
        }

        if (product.Scale < amount.Scale + factor.Scale) Add(ExactDecimal.Of(amount) * ExactDecimal.Of(factor));
        else Add(product);
    }

    public void Add(ExactDecimal amount) => _flushed += amount;
}
