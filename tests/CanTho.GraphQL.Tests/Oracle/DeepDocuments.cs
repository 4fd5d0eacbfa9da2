using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>What is nested 500 deep. (At 2,000 graphql-js itself runs out of stack.)</summary>
public sealed class DeepDocuments
{
    private const int Depth = 500;

    private const string Sdl = """
        type Query { a(x: Any, in: In): Query  b: Int }
        type Mutation { a: Query }
        input In { in: In }
        scalar Any
        """;

    private static readonly string[] Documents =
    [
        $"{{ {Nested("a { ", "b", " }")} }}",
        $"{{ {Nested("a { ", "none", " }")} }}",
        $"{{ {Nested("... on Query { ", "b", " }")} }}",
        $"{{ {Nested("... on Mutation { ... on Query { ", "b", " } }", Depth / 2)} }}",
        $"{{ a(x: {Nested("[", "1", "]")}) {{ b }} }}",
        $"{{ a(x: {Nested("{k: ", "1", "}")}) {{ b }} }}",
        $"{{ a(in: {Nested("{in: ", "null", "}")}) {{ b }} }}",
        $"{{ a(in: {Nested("{in: ", "1", "}")}) {{ b }} }}",
        $"query ($v: {Nested("[", "Int", "]")}) {{ a(x: $v) {{ b }} }}",
        $"query ($v: {Nested("[", "Int", "]!")}) {{ a(in: $v) {{ b }} }}",
        $"{{ ...F0 }} {string.Join(' ', Enumerable.Range(0, Depth).Select(i => $"fragment F{i} on Query {{ a {{ ...F{i + 1} }} }}"))} fragment F{Depth} on Query {{ b }}",
        $"{{ ...F0 }} {string.Join(' ', Enumerable.Range(0, Depth).Select(i => $"fragment F{i} on Query {{ a {{ ...F{(i + 1) % Depth} }} }}"))}",
        $"{{ {Nested("a { ", "b", " }")} {Nested("a { ", "b", " }")} }}",
        $"{{ {Nested("a { ", "b", " }", depth: 15)} {Nested("a { ", "b: a { b }", " }", depth: 15)} }}", // of more than 20 levels each names others
        $"{{ {Nested("a { ", "b", " } }")} }}",
        $"{{ {Nested("a { ", "b", "")} }}",
        $"{{ a(x: {Nested("[", "1", "")}) }}",
    ];

    [Fact]
    public async Task Are_read_printed_and_judged_as_by_graphql_js()
    {
        using var oracle = GraphQLJs.Start();
        var confrontation = new Confrontation(oracle);
        var cases = Documents.Select((text, i) => new DocumentCase(i, text, [], null, [])).ToList();
        var engine = confrontation.Engine(Sdl);

        foreach (var (document, ours, theirs) in await confrontation.Judge(Sdl, engine, cases, TestContext.Current.CancellationToken))
        {
            var difference = KnownDifferences.Between(engine.Schema, document, ours, theirs);

            Assert.True(difference is null, $"{document.Text}\n{difference}");
        }

        Assert.All(cases[..14], document => Parser.Parse(document.Text, OurEngine.Unlimited)); // these are no cases of early refusal
    }

    private static string Nested(string open, string inner, string close, int depth = Depth) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
}
