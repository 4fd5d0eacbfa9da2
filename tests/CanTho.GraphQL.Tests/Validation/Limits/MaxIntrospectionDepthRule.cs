using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Validation.Limits;

/// <summary>graphql-js's cases are in <see cref="ValidationConformance"/>.</summary>
public sealed class MaxIntrospectionDepthRule : LimitTests
{
    [Fact]
    public void Allows_two_of_the_lists_within_each_other() =>
        Allows("{ __schema { types { fields { type { interfaces { name } } } possibleTypes { inputFields { name } } } } }", new ValidationLimits());

    [Theory]
    [InlineData("fields { type {", "} }")]
    [InlineData("interfaces {", "}")]
    [InlineData("possibleTypes {", "}")]
    [InlineData("inputFields { type {", "} }")]
    public void Refuses_a_third_of_each_kind(string open, string close) => Refuses(
        $"{{ __schema {{ types {{ {Hostile.Repeat(open, 3)} name {Hostile.Repeat(close, 3)} }} }} }}",
        new ValidationLimits(),
        "1:3 Introspection nests fields, interfaces, possibleTypes or inputFields 3 deep; the limit is 2.");

    [Fact]
    public void Refuses_a_third_at_whatever_field_introspection_begins() => Refuses(
        """
        {
          __schema { types { ...A } }
          __type(name: "Dog") { fields { type { ...A } } }
        }
        fragment A on __Type { interfaces { ...B } }
        fragment B on __Type { possibleTypes { name } }
        """,
        new ValidationLimits(),
        "3:3 Introspection nests fields, interfaces, possibleTypes or inputFields 3 deep; the limit is 2.");

    [Fact]
    public void Leaves_fields_of_these_names_elsewhere_alone()
    {
        var schema = SchemaBuilder.Build("type Query { fields: Query  name: String }");
        var document = Parser.Parse("{ fields { fields { fields { name } } } }");

        Assert.Empty(Validator.Validate(schema, document, ValidationOptions.Default));
    }
}
