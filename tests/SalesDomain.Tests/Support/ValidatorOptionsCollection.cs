namespace SalesDomain.Tests.Support;

/// <summary>Tests that change the global settings of FluentValidation; none of them runs beside another test.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ValidatorOptionsCollection
{
    public const string Name = "ValidatorOptions";
}
