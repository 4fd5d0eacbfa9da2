using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Validation;

/// <summary>
/// Says whether a document may be executed against a schema, and if not, why not.
/// Spec: https://spec.graphql.org/September2025/#sec-Validation
/// </summary>
public static class Validator
{
    /// <returns>
    /// Nothing for a valid document. Otherwise the limits that it exceeds, and where it exceeds none, the rules that it breaks: at most
    /// <see cref="ValidationLimits.Errors"/> of them, and one more error that says so where there are more.
    /// </returns>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions options)
    {
        // Limits first: a document that is too large is refused before the costlier rules look at it.
        var refusals = Walk(new ValidationContext(schema, document, options), DocumentLimits.All);

        return refusals.Count > 0 ? refusals : Walk(new ValidationContext(schema, document, options), SpecifiedRules.All);
    }

    /// <summary>Walks the document of a fresh context once, all these rules watching.</summary>
    internal static IReadOnlyList<GraphQLError> Walk(ValidationContext context, IReadOnlyList<Func<ValidationContext, Rule>> rules)
    {
        new DocumentWalk(context, [.. rules.Select(rule => rule(context))]).Over(context.Document);

        return context.Errors;
    }
}
