using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.Validation;
using CanTho.GraphQL.Validation.Rules;

namespace CanTho.GraphQL.Tests.Oracle;

public sealed class Shrinking
{
    private const string Sdl = """
        type Query { a(x: Int, in: In): Query  b: Int  c: [Other] }
        type Other { d: String  e(x: Int): Query }
        input In { y: Int  z: [In] }
        directive @on(x: Int) on FIELD | QUERY
        """;

    private const string Document = """
        query Long($v: Int = 3, $w: In) @on(x: $v) {
          first: a(x: $v, in: { y: 1, z: [{ y: 2 }, $w] }) { b ... @include(if: true) { ...F } }
          c { d ... on Other { e(x: 7) { ...G } } }
        }

        "Described"
        fragment F on Query { c { e { a { b } } } }

        fragment G on Query { a { planted: c @on } b }

        query Another { b }
        """;

    [Fact]
    public async Task Leaves_nothing_but_what_fails()
    {
        var shrunk = await new Shrinker(text => Task.FromResult(
            Tree.Places(Parser.Parse(text)).Any(place => place.Node is ListValueNode { Values: [.., VariableNode] }))).Shrink(Document);

        Assert.Equal("{\n  a(in: [$w])\n}", shrunk);
    }

    [Fact]
    public async Task Finds_a_planted_difference_through_fragments()
    {
        using var oracle = GraphQLJs.Start();
        var cancel = TestContext.Current.CancellationToken;
        var confrontation = new Confrontation(oracle, sdl => new OurEngine(sdl, [.. SpecifiedRules.All.Where(rule => !IsScalarLeafs(rule))]));
        var document = new DocumentCase(1, Document, [], "Long", []);
        var difference = await confrontation.Difference(Sdl, document, cancel);

        Assert.Equal(("rules", "ScalarLeafsRule theirs"), (difference?.Level, difference?.Kind));
        Assert.Equal(
            """
            They differ in the rules (ScalarLeafsRule theirs).
            --- schema
            type Query {
              c: Other
            }

            type Other {
              e: Query
            }
            --- document
            {
              c
            }
            --- document as JSON
            "{\n  c\n}"
            --- variables, operation, salt
            {} Long 1
            --- ours

            --- graphql-js
            ScalarLeafsRule 2:3
            """,
            await confrontation.Shrunk(Sdl, document, difference!, cancel),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Takes_a_text_that_does_not_read_letter_by_letter()
    {
        var shrunk = await new Shrinker(text => Task.FromResult(text.Count(letter => letter == '"') % 2 == 1)).Shrink("query { a(b: \"unterminated) { c } }");

        Assert.Equal("\"", shrunk);
    }

    private static bool IsScalarLeafs(Func<ValidationContext, Rule> rule) =>
        rule(new ValidationContext(SchemaBuilder.Build("type Query { a: Int }"), Parser.Parse("{ a }"), ValidationOptions.Default)) is ScalarLeafs;
}
