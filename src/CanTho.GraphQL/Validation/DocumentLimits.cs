using CanTho.GraphQL.Validation.Limits;

namespace CanTho.GraphQL.Validation;

/// <summary>What refuses documents for their size, and for asking what this server does not tell.</summary>
internal static class DocumentLimits
{
    public static IReadOnlyList<Func<ValidationContext, Rule>> All { get; } =
    [
        context => new MaxFragmentVisits(context),
        context => new MaxFields(context),
        context => new MaxDepth(context),
        context => new MaxAliases(context),
        context => new MaxIntrospectionDepth(context),
        context => new MaxIntrospections(context),
        context => new NoSchemaIntrospection(context),
    ];
}
