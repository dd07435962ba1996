using FluentValidation;

namespace SalesDomain.Tests.Support;

/// <summary>The tests that change FluentValidation's options of the whole process; nothing else runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class GlobalValidatorOptions
{
    public const string Name = "ValidatorOptions.Global";

    /// <summary>Runs something while both cascade modes are set for all validators, and puts the former ones back.</summary>
    internal static T With<T>(CascadeMode mode, Func<T> work)
    {
        ValidatorConfiguration options = ValidatorOptions.Global;
        (CascadeMode ofClass, CascadeMode ofRule) = (options.DefaultClassLevelCascadeMode, options.DefaultRuleLevelCascadeMode);
        try
        {
            (options.DefaultClassLevelCascadeMode, options.DefaultRuleLevelCascadeMode) = (mode, mode);
            return work();
        }
        finally
        {
            (options.DefaultClassLevelCascadeMode, options.DefaultRuleLevelCascadeMode) = (ofClass, ofRule);
        }
    }
}
