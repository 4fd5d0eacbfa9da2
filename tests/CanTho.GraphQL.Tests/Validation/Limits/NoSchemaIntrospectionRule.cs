using CanTho.GraphQL.Language;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Validation.Limits;

public sealed class NoSchemaIntrospectionRule
{
    [Fact]
    public void Allows_introspection_unless_the_host_switches_it_off() => Assert.Empty(
        Validator.Validate(Pets.Schema, Parser.Parse("{ __schema { description } }"), ValidationOptions.Default));

    [Fact]
    public void Refuses_all_of_it_but_the_name_of_an_objects_type_where_it_is_off()
    {
        var document = Parser.Parse("""{ __typename dog { __typename } type: __type(name: "Dog") { name ofType { name } } }""");
        var errors = Validator.Validate(Pets.Schema, document, new ValidationOptions { Introspection = false });

        Assert.Equal(
            [
                "GraphQL introspection has been disabled, but the requested query contained the field \"__type\".",
                "GraphQL introspection has been disabled, but the requested query contained the field \"ofType\".",
            ],
            errors.Select(error => error.Message));
        Assert.All(errors, error => Assert.Equal("GRAPHQL_VALIDATION_FAILED", error.Code));
    }
}
