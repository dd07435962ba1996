using SalesDomain.Currencies;

namespace SalesDomain.Tests;

/// <summary>Three amounts that add.</summary>
public sealed record SameCurrency(Money A, Money B, Money C);
