using CanTho.GraphQL.Language;
using CanTho.GraphQL.Tests.Validation;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.TypeSystem;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Schema-Coordinates</summary>
public sealed class SchemaCoordinates
{
    [Theory]
    [InlineData("Dog", "Dog")]
    [InlineData("Dog.nickname", "nickname: String")]
    [InlineData("Pet.owner", "owner: Human")]
    [InlineData("Filter.least", "least: Int!")]
    [InlineData("Trick.ROLL", "ROLL")]
    [InlineData("Query.human(id:)", "id: ID")]
    [InlineData("Pet.name(surname:)", "surname: Boolean")]
    [InlineData("@tag", "@tag")]
    [InlineData("@tag(colour:)", "colour: Colour")]
    [InlineData("String", "String")]
    [InlineData("@deprecated(reason:)", "reason: String!")]
    public void Each_names_one_element(string coordinate, string element)
    {
        Assert.Equal(element, SchemaCoordinate.Parse(coordinate).Resolve(Pets.Schema) switch
        {
            Field field => $"{field.Name}: {field.Type}",
            InputValue input => $"{input.Name}: {input.Type}",
            EnumValue value => value.Name,
            DirectiveDefinition directive => $"@{directive.Name}",
            var type => type?.ToString(),
        });
        Assert.Equal(coordinate, SchemaCoordinate.Parse(coordinate).ToString());
    }

    [Theory]
    [InlineData("Cow")]
    [InlineData("Dog.horns")]
    [InlineData("Filter.horns")]
    [InlineData("Trick.FLY")]
    [InlineData("Query.human(age:)")]
    [InlineData("@moo")]
    [InlineData("@tag(size:)")]
    public void An_element_that_is_not_there_is_nothing(string coordinate) =>
        Assert.Null(SchemaCoordinate.Parse(coordinate).Resolve(Pets.Schema));

    [Theory]
    [InlineData("Dogg.name", "Cannot resolve Dogg.name: the schema has no type Dogg. Did you mean \"Dog\"?")]
    [InlineData("Query.humman(id:)", "Cannot resolve Query.humman(id:): the schema has no field Query.humman. Did you mean \"human\"?")]
    [InlineData("@tagg(name:)", "Cannot resolve @tagg(name:): the schema has no directive @tagg. Did you mean \"tag\"?")]
    [InlineData("CatOrDog.Cat", "Cannot resolve CatOrDog.Cat: CatOrDog has no fields or values.")]
    [InlineData("Anything.value", "Cannot resolve Anything.value: Anything has no fields or values.")]
    [InlineData("Trick.SIT(for:)", "Cannot resolve Trick.SIT(for:): Trick has no fields with arguments.")]
    [InlineData("Filter.least(of:)", "Cannot resolve Filter.least(of:): Filter has no fields with arguments.")]
    public void It_is_an_error_where_what_contains_it_is_not_there(string coordinate, string message) => Assert.Equal(
        message, Assert.Throws<KeyNotFoundException>(() => SchemaCoordinate.Parse(coordinate).Resolve(Pets.Schema)).Message);

    [Theory]
    [InlineData("", 1, "a name", "its end")]
    [InlineData("Dog.", 5, "a name", "its end")]
    [InlineData("Dog .name", 4, "the end", "\" \"")]
    [InlineData("Dog.9lives", 5, "a name", "\"9\"")]
    [InlineData("Dog.name.first", 9, "the end", "\".\"")]
    [InlineData("Query.human(id)", 15, "\":\"", "\")\"")]
    [InlineData("Query.human(id:", 16, "\")\"", "its end")]
    [InlineData("Query.human(id: )", 16, "\")\"", "\" \"")]
    [InlineData("Query.human()", 13, "a name", "\")\"")]
    [InlineData("Query(id:)", 6, "the end", "\"(\"")]
    [InlineData("@tag.name", 5, "the end", "\".\"")]
    [InlineData("@ tag", 2, "a name", "\" \"")]
    [InlineData("@tag(name:) ", 12, "the end", "\" \"")]
    [InlineData("Đog", 1, "a name", "\"Đ\"")]
    public void A_text_that_is_none_is_refused_at_its_place(string text, int column, string expected, string found)
    {
        var refused = Assert.Throws<SyntaxException>(() => SchemaCoordinate.Parse(text));

        Assert.Equal($"Syntax Error: Expected {expected} in the schema coordinate \"{text}\", found {found}.", refused.Message);
        Assert.Equal((1, column), (refused.Error.Locations[0].Line, refused.Error.Locations[0].Column));
    }
}
