using CanTho.GraphQL.Language;
using CanTho.GraphQL.Tests.Conformance;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Validation;

/// <summary>Tests of the one rule that the class is named after, alone.</summary>
public abstract class RuleTests
{
    protected static ValidationOptions Options { get; } = new() { Suggestions = true, Limits = ValidationLimits.None };

    protected void Allows(string document) => Refuses(document);

    /// <param name="errors">Each the places, as <c>line:column</c>, and the message.</param>
    protected void Refuses(string document, params string[] errors) => Refuses(document, Options, Pets.Schema, errors);

    private protected void Refuses(string document, ValidationOptions options, Schema schema, params string[] errors)
    {
        var found = OneRule.Errors(GetType().Name, schema, Parser.Parse(document, ParserOptions.Trusted), options);

        Assert.Equal(errors, found.Select(Text));
        Assert.All(found, error => Assert.Equal(GetType().Name, error.Rule));
    }

    private static string Text(GraphQLError error) => $"{ConformanceData.Places(error)} {error.Message}".TrimStart();
}
