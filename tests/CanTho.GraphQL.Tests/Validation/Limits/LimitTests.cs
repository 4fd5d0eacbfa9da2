using CanTho.GraphQL.Language;
using CanTho.GraphQL.Tests.Conformance;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Validation.Limits;

/// <summary>Tests of the one limit that the class is named after, with the other limits and the rules in force.</summary>
public abstract class LimitTests
{
    protected void Allows(string document, ValidationLimits limits) => Refuses(document, limits);

    /// <param name="errors">Each the place, as <c>line:column</c>, where it has one, and the message.</param>
    protected void Refuses(string document, ValidationLimits limits, params string[] errors)
    {
        var found = Validator.Validate(Pets.Schema, Parser.Parse(document), new ValidationOptions { Limits = limits });

        Assert.Equal(errors, found.Select(error => $"{ConformanceData.Places(error)} {error.Message}".TrimStart()));
        Assert.All(found, error => Assert.Equal((GetType().Name, "GRAPHQL_LIMIT_EXCEEDED"), (error.Rule, error.Code)));
    }
}
