using FluentValidation;

namespace SalesDomain.Tests.Support;

/// <summary>A host that has turned every global setting of FluentValidation upside down, until disposed.</summary>
internal sealed class ValidatorOptionsScope : IDisposable
{
    private readonly (CascadeMode Class, CascadeMode Rule, Severity Severity, string Separator) _before;

    public ValidatorOptionsScope()
    {
        ValidatorConfiguration global = ValidatorOptions.Global;
        _before = (global.DefaultClassLevelCascadeMode, global.DefaultRuleLevelCascadeMode, global.Severity, global.PropertyChainSeparator);
        global.DefaultClassLevelCascadeMode = CascadeMode.Stop;
        global.DefaultRuleLevelCascadeMode = CascadeMode.Continue;
        global.Severity = Severity.Info;
        global.PropertyChainSeparator = "/";
        global.PropertyNameResolver = (_, member, _) => $"x_{member?.Name}";
        global.DisplayNameResolver = (_, member, _) => $"y_{member?.Name}";
        global.ErrorCodeResolver = validator => $"z_{validator.Name}";
        global.OnFailureCreated = (failure, _, _, _, _) =>
        {
            failure.ErrorMessage = "the host says so";
            return failure;
        };
    }

    public void Dispose()
    {
        ValidatorConfiguration global = ValidatorOptions.Global;
        (global.DefaultClassLevelCascadeMode, global.DefaultRuleLevelCascadeMode, global.Severity, global.PropertyChainSeparator) = _before;
        global.PropertyNameResolver = null;
        global.DisplayNameResolver = null;
        global.ErrorCodeResolver = null;
        global.OnFailureCreated = null;
    }
}
