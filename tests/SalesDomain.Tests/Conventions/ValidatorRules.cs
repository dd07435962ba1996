using System.Reflection;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Validators;
using SalesDomain.Errors;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Conventions;

/// <summary>What is asked of every validator, as rules that any type can be held against.</summary>
internal static class ValidatorRules
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;

    private static readonly HashSet<string> Codes = [.. typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    public static IReadOnlyDictionary<string, Func<Type, bool>> All { get; } = new Dictionary<string, Func<Type, bool>>
    {
        ["is sealed"] = type => type.IsSealed,
        ["has a public constructor without parameters"] = type => type.GetConstructor(Type.EmptyTypes) is not null,
        ["has an Instance, the same on every call"] = HasInstance,
        ["sets how far it goes on after a failed rule"] = type => Sets(type, nameof(AbstractValidator<>.ClassLevelCascadeMode)),
        ["sets how far a rule goes on after a failure"] = type => Sets(type, nameof(AbstractValidator<>.RuleLevelCascadeMode)),
        ["gives every failure a code of ErrorCodes"] = type => HasCodes((IValidator)Make(type)),
        ["validates a public draft"] = type => Library.Base(type, typeof(AbstractValidator<>))!.GetGenericArguments()[0] is { IsVisible: true } draft && draft.Name.EndsWith("Draft", StringComparison.Ordinal),
    };

    /// <summary>The rules that a type breaks.</summary>
    public static string[] BrokenBy(Type type) => [.. All.Where(rule => !rule.Value(type)).Select(rule => rule.Key)];

    private static object Make(Type type) => Activator.CreateInstance(type, nonPublic: true)!;

    private static bool HasInstance(Type type) =>
        type.GetProperty("Instance", BindingFlags.Public | BindingFlags.Static) is { } instance && instance.PropertyType == type && instance.GetValue(null) is { } value && ReferenceEquals(value, instance.GetValue(null));

    // a mode that is not set is looked up in the host's options each time it is asked for
    private static bool Sets(Type type, string property)
    {
        object validator = Make(type);
        return Equals(Ask(CascadeMode.Continue), Ask(CascadeMode.Stop));

        object? Ask(CascadeMode mode) => GlobalValidatorOptions.With(mode, () => type.GetProperty(property)!.GetValue(validator));
    }

    private static bool HasCodes(IValidator validator) => validator.CreateDescriptor().Rules.All(HasCodes);

    private static bool HasCodes(IValidationRule rule) => rule.Components.All(HasCode) && (rule.DependentRules?.All(HasCodes) ?? true);

    private static bool HasCode(IRuleComponent component) => component.Validator switch
    {
        // never fails itself; those inside do
        IChildValidatorAdaptor child => child.GetType().GetField("_validator", Hidden)?.GetValue(child) is not IValidator inner || HasCodes(inner),
        _ => IsCustom(component.Validator) || (component.ErrorCode is { } code && Codes.Contains(code)),
    };

    // Custom is a Must that always holds and adds its failures, with their codes, itself
    private static bool IsCustom(IPropertyValidator validator)
    {
        Delegate? test = validator.GetType().GetField("_predicate", Hidden)?.GetValue(validator) as Delegate;
        while (test is not null)
        {
            if (test.Method.Name.Contains("<Custom>", StringComparison.Ordinal)) return true;
            object? holder = test.Target;
            test = holder?.GetType().GetFields(Hidden).Select(field => field.GetValue(holder)).OfType<Delegate>().FirstOrDefault();
        }

        return false;
    }
}
