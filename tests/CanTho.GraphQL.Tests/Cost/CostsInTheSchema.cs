using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Cost;

/// <summary>Directives that would weigh nothing, or something else than was meant, are refused with the schema.</summary>
public sealed class CostsInTheSchema
{
    [Theory]
    [InlineData("type Query { a: Int @cost(weight: \"heavy\") }", "3:27: \"heavy\" is no weight; write a number, such as \"2.5\".")]
    [InlineData("type Query { a: Int @cost(weight: \"1e400\") }", "3:27: \"1e400\" is no weight; write a number, such as \"2.5\".")]
    [InlineData("type Query { a(b: Int @cost(weight: \"\")): Int }", "3:29: \"\" is no weight; write a number, such as \"2.5\".")]
    [InlineData(
        "interface I { a: Int @cost(weight: \"2\") } type Query implements I { a: Int }",
        "3:22: \"@cost\" may not be used on I.a, a field of an interface; weigh it on the types that implement it.")]
    [InlineData(
        "type Query { a: Query @listSize(assumedSize: 2) }",
        "3:23: \"@listSize\" on Query.a: the field returns no list; name those of its fields that do in \"sizedFields\".")]
    [InlineData("type Query { a: Query @listSize(assumedSize: 2, sizedFields: [\"b\"]) }", "3:23: \"@listSize\" on Query.a: Query has no list \"b\".")]
    [InlineData("type Query { a: Query @listSize(assumedSize: 2, sizedFields: [\"a\"]) }", "3:23: \"@listSize\" on Query.a: Query has no list \"a\".")]
    [InlineData("type Query { a: [Int] @listSize(slicingArguments: [\"n\"]) }", "3:23: \"@listSize\" on Query.a: the field has no argument \"n\" of type Int, and no list of that name.")]
    [InlineData(
        "type Query { a(n: String): [Int] @listSize(slicingArguments: \"n\") }",
        "3:34: \"@listSize\" on Query.a: the field has no argument \"n\" of type Int, and no list of that name.")]
    [InlineData(
        "type Query { a(n: Int): [Int] @listSize(slicingArguments: \"n\", assumedSize: 3) }",
        "3:31: \"@listSize\" on Query.a: \"assumedSize\" would never count: a slicing argument is required or has a default.")]
    [InlineData("type Query { a: [Int] @listSize(assumedSize: -1) }", "3:23: \"@listSize\" on Query.a: a list cannot be shorter than 0.")]
    public void A_directive_that_cannot_be_meant_so_is_refused(string type, string problem)
    {
        var refused = Assert.Throws<SchemaException>(() => SchemaBuilder.Build($"{Shop.Directives}\n{type}"));

        Assert.Equal($"The schema is not valid:\n- {problem}", refused.Message);
    }

    [Fact]
    public void Directives_of_these_names_that_mean_something_else_are_left_alone() => Assert.NotNull(SchemaBuilder.Build(
        "directive @cost(euros: Int) on FIELD_DEFINITION directive @listSize(max: Int) on FIELD_DEFINITION type Query { a: Int @cost(euros: 3) @listSize(max: 2) }"));

    [Fact]
    public void The_printed_schema_tells_them_to_clients()
    {
        var printed = SchemaPrinter.Print(SchemaBuilder.Build(Shop.Sdl));

        foreach (var line in new[]
        {
            "scalar Blob @cost(weight: \"0.25\")\n",
            "enum Colour @cost(weight: \"0.5\") {\n",
            "type Maker implements Thing @cost(weight: \"4\") {\n",
            "  price: Int @cost(weight: \"2.0\")\n",
            "  fast: Boolean @cost(weight: \"-12.0\")\n",
            "  defaulted(max: Int = 6): [Product] @listSize(slicingArguments: [\"max\"])\n",
            "  top(filter: Filter @cost(weight: \"15.0\"), filters: [Filter!]): [String] @cost(weight: \"5.0\") @listSize(assumedSize: 10)\n",
        })
        {
            Assert.Contains(line, printed, StringComparison.Ordinal);
        }

        Assert.Equal(printed, SchemaPrinter.Print(SchemaBuilder.Build(printed)));
    }
}
