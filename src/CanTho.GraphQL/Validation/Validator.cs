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
        var context = new ValidationContext(schema, document, options);

        // Limits first: a document that is too large is refused before the costlier rules look at it.
        Walk(context, DocumentLimits.All);

        if (context.Errors.Count == 0)
        {
            Walk(context, SpecifiedRules.All);
        }

        return context.Errors;
    }

    /// <summary>Walks the document once, all these rules watching.</summary>
    internal static void Walk(ValidationContext context, IReadOnlyList<Func<ValidationContext, Rule>> rules) =>
        new DocumentWalk(context, [.. rules.Select(rule => rule(context))]).Over(context.Document);
}
