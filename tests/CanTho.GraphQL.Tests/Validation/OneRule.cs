using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Validation;

/// <summary>Lets one rule alone judge a document, so that it cannot hide behind the others.</summary>
internal static class OneRule
{
    private static readonly Dictionary<string, Func<ValidationContext, Rule>> ByName =
        SpecifiedRules.All.Concat(DocumentLimits.All).ToDictionary(NameOf);

    /// <param name="rule">As errors name it: graphql-js's name.</param>
    public static IReadOnlyList<GraphQLError> Errors(string rule, Schema schema, DocumentNode document, ValidationOptions options) =>
        Validator.Walk(new ValidationContext(schema, document, options), [ByName[rule]]);

    private static string NameOf(Func<ValidationContext, Rule> make) =>
        $"{make(new ValidationContext(new Schema(), new DocumentNode([], default), ValidationOptions.Default)).GetType().Name}Rule";
}
