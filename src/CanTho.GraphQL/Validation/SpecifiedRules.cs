using CanTho.GraphQL.Validation.Rules;

namespace CanTho.GraphQL.Validation;

/// <summary>
/// The rules of the September 2025 edition, in the order of its section 5: 27 classes for 30 articles, since
/// <see cref="ValuesOfCorrectType"/> also sees to the names and the required fields of input objects, and <see cref="KnownDirectives"/>
/// to the names and the places of directives.
/// </summary>
internal static class SpecifiedRules
{
    public static IReadOnlyList<Func<ValidationContext, Rule>> All { get; } =
    [
        context => new ExecutableDefinitions(context),

        context => new KnownOperationTypes(context),
        context => new UniqueOperationNames(context),
        context => new LoneAnonymousOperation(context),
        context => new SingleFieldSubscriptions(context),

        context => new FieldsOnCorrectType(context),
        context => new OverlappingFieldsCanBeMerged(context),
        context => new ScalarLeafs(context),

        context => new KnownArgumentNames(context),
        context => new UniqueArgumentNames(context),
        context => new ProvidedRequiredArguments(context),

        context => new UniqueFragmentNames(context),
        context => new KnownTypeNames(context),
        context => new FragmentsOnCompositeTypes(context),
        context => new NoUnusedFragments(context),
        context => new KnownFragmentNames(context),
        context => new NoFragmentCycles(context),
        context => new PossibleFragmentSpreads(context),

        context => new ValuesOfCorrectType(context),
        context => new UniqueInputFieldNames(context),

        context => new KnownDirectives(context),
        context => new UniqueDirectivesPerLocation(context),

        context => new UniqueVariableNames(context),
        context => new VariablesAreInputTypes(context),
        context => new NoUndefinedVariables(context),
        context => new NoUnusedVariables(context),
        context => new VariablesInAllowedPosition(context),
    ];
}
