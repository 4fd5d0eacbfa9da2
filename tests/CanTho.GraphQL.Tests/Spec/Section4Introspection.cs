namespace CanTho.GraphQL.Tests.Spec;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Introspection</summary>
public sealed class Section4Introspection : SpecExamples
{
    public static TheoryData<string, string, string, string> Examples => new()
    {
        { "1", "Introspection", "scalar Day type Pup { tag: String  name: String  born: Day }", "builds" },
        { "2", "Introspection", TypeQuery, "valid" },
        { "3", "The-__Type-Type.Input-Object", "input Spot { x: Int  y: Int }", "builds" },
    };

    private const string TypeQuery = "{ __type(name: \"Alien\") { name fields { name type { name } } } }";

    [Theory]
    [MemberData(nameof(Examples))]
    public void Ends_as_the_edition_says(string place, string section, string text, string verdict) =>
        Assert.Equal($"{place} {section}: {verdict}", $"{place} {section}: {Verdict(text)}");

    [Fact]
    public void No_example_is_missing() => NoneIsMissing(Examples.Select(row => row.Data.Item1), 3, 0, 0, 0);

    [Fact]
    public async Task A_type_tells_its_fields_in_the_order_of_their_definition() => Assert.Equal(
        """{"data":{"__type":{"name":"Alien","fields":[{"name":"iq","type":{"name":"Int"}},{"name":"homePlanet","type":{"name":"String"}}]}}}""",
        await Answer(TypeQuery));

    /// <summary>Spec: #sec-The-__Type-Type, "All other fields must return null".</summary>
    [Theory]
    [InlineData("Anything", "SCALAR", "")]
    [InlineData("Alien", "OBJECT", "fields interfaces")]
    [InlineData("Pet", "INTERFACE", "fields interfaces possibleTypes")]
    [InlineData("CatOrDog", "UNION", "possibleTypes")]
    [InlineData("Colour", "ENUM", "enumValues")]
    [InlineData("Filter", "INPUT_OBJECT", "inputFields isOneOf")]
    public async Task Each_kind_has_the_fields_of_its_kind_and_null_for_the_others(string type, string kind, string fields)
    {
        var answer = await Answer($$"""
            { __type(name: "{{type}}") { kind specifiedByURL fields { name } interfaces { name } possibleTypes { name }
              enumValues { name } inputFields { name } ofType { name } isOneOf } }
            """);
        using var json = System.Text.Json.JsonDocument.Parse(answer);
        var told = json.RootElement.GetProperty("data").GetProperty("__type");

        Assert.Equal(kind, told.GetProperty("kind").GetString());
        Assert.Equal(
            fields,
            string.Join(' ', told.EnumerateObject()
                .Where(field => field.Name != "kind" && field.Value.ValueKind != System.Text.Json.JsonValueKind.Null).Select(field => field.Name)));
    }
}
