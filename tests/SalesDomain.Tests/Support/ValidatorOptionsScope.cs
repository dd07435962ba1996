using System.Globalization;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Resources;

namespace SalesDomain.Tests.Support;

/// <summary>Sets all that a host can set for FluentValidation, and a German culture, and restores it at the end.</summary>
internal sealed class ValidatorOptionsScope : IDisposable
{
    private readonly List<Action> _restore = [];

    public ValidatorOptionsScope()
    {
        ValidatorConfiguration options = ValidatorOptions.Global;
        Set(options.DefaultClassLevelCascadeMode, CascadeMode.Stop, value => options.DefaultClassLevelCascadeMode = value);
        Set(options.DefaultRuleLevelCascadeMode, CascadeMode.Continue, value => options.DefaultRuleLevelCascadeMode = value);
        Set(options.Severity, Severity.Info, value => options.Severity = value);
        Set(options.PropertyChainSeparator, "/", value => options.PropertyChainSeparator = value);
        Set(options.LanguageManager, new LanguageManager { Culture = CultureInfo.GetCultureInfo("de-DE") }, value => options.LanguageManager = value);
        Set(options.MessageFormatterFactory, () => new Shouting(), value => options.MessageFormatterFactory = value);
        Set(options.PropertyNameResolver, (_, _, _) => "nowhere", value => options.PropertyNameResolver = value);
        Set(options.DisplayNameResolver, (_, _, _) => "Irgendwo", value => options.DisplayNameResolver = value);
        Set(options.ErrorCodeResolver, _ => "E1", value => options.ErrorCodeResolver = value);
        Set(options.DisableAccessorCache, true, value => options.DisableAccessorCache = value);
        Set(
            options.OnFailureCreated,
            (failure, _, _, _, _) =>
            {
                failure.ErrorMessage = "changed";
                failure.ErrorCode = "changed";
                return failure;
            },
            value => options.OnFailureCreated = value);
        Set(CultureInfo.CurrentCulture, CultureInfo.GetCultureInfo("de-DE"), value => CultureInfo.CurrentCulture = value);
        Set(CultureInfo.CurrentUICulture, CultureInfo.GetCultureInfo("de-DE"), value => CultureInfo.CurrentUICulture = value);
    }

    public void Dispose() => _restore.ForEach(restore => restore());

    private void Set<T>(T before, T now, Action<T> assign)
    {
        assign(now);
        _restore.Add(() => assign(before));
    }

    private sealed class Shouting : MessageFormatter
    {
        public override string BuildMessage(string messageTemplate) => messageTemplate.ToUpperInvariant();
    }
}
