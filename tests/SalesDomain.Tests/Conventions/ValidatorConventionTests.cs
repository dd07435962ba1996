using FluentValidation;
using SalesDomain.Errors;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Conventions;

[Collection(GlobalValidatorOptions.Name)]
public class ValidatorConventionTests
{
    public static IEnumerable<Type> Validators => Library.Assembly.GetTypes().Where(type => !type.IsAbstract && Library.Derives(type, typeof(AbstractValidator<>)));

    [Fact]
    public void A_validator_keeps_every_rule() => Assert.All(Validators, validator => Assert.Empty(ValidatorRules.BrokenBy(validator)));

    [Fact]
    public void Each_rule_can_be_broken()
    {
        Assert.Equal(ValidatorRules.All.Keys.Except(["has a public constructor without parameters"]), ValidatorRules.BrokenBy(typeof(Bad)));
        Assert.Contains("has a public constructor without parameters", ValidatorRules.BrokenBy(typeof(Hidden)));
    }

    [Fact]
    public void A_validator_that_keeps_every_rule_passes() => Assert.Empty(ValidatorRules.BrokenBy(typeof(GoodDraftValidator)));

    [Theory]
    [InlineData(typeof(NoCode))]
    [InlineData(typeof(StrangeCode))]
    [InlineData(typeof(NoCodeInAChild))]
    [InlineData(typeof(NoCodeInADependent))]
    public void A_rule_without_a_code_of_ours_is_seen_wherever_it_stands(Type validator) => Assert.Contains("gives every failure a code of ErrorCodes", ValidatorRules.BrokenBy(validator));

    public sealed record GoodDraft
    {
        public string? Name { get; init; }

        public IReadOnlyList<string> Tags { get; init; } = [];
    }

    private sealed record Plain(string? Name);

    private class Bad : AbstractValidator<Plain>
    {
        public Bad() => RuleFor(draft => draft.Name).NotEmpty();

        public static Bad Instance => new();
    }

    private sealed class Hidden : AbstractValidator<GoodDraft>
    {
        private Hidden()
        {
        }
    }

    private sealed class GoodDraftValidator : AbstractValidator<GoodDraft>
    {
        public GoodDraftValidator()
        {
            ClassLevelCascadeMode = CascadeMode.Continue;
            RuleLevelCascadeMode = CascadeMode.Stop;
            RuleFor(draft => draft.Name).NotEmpty().WithErrorCode(ErrorCodes.Empty).MaximumLength(9).WithErrorCode(ErrorCodes.OutOfRange)
                .DependentRules(() => RuleFor(draft => draft.Tags).NotEmpty().WithErrorCode(ErrorCodes.Empty));
            RuleFor(draft => draft).Custom((draft, context) => context.AddFailure("name"));
            RuleForEach(draft => draft.Tags).ChildRules(tag => tag.RuleFor(text => text).NotEmpty().WithErrorCode(ErrorCodes.Empty));
        }

        public static GoodDraftValidator Instance { get; } = new();
    }

    private sealed class NoCode : AbstractValidator<GoodDraft>
    {
        public NoCode() => RuleFor(draft => draft.Name).NotEmpty().WithErrorCode(ErrorCodes.Empty).Must(name => name!.Length < 9);
    }

    private sealed class StrangeCode : AbstractValidator<GoodDraft>
    {
        public StrangeCode() => RuleFor(draft => draft.Name).NotEmpty().WithErrorCode("nobody knows");
    }

    private sealed class NoCodeInAChild : AbstractValidator<GoodDraft>
    {
        public NoCodeInAChild() => RuleForEach(draft => draft.Tags).ChildRules(tag => tag.RuleFor(text => text).NotEmpty());
    }

    private sealed class NoCodeInADependent : AbstractValidator<GoodDraft>
    {
        public NoCodeInADependent() => RuleFor(draft => draft.Name).NotEmpty().WithErrorCode(ErrorCodes.Empty).DependentRules(() => RuleFor(draft => draft.Tags).NotEmpty());
    }
}
