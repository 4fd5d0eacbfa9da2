using System.Text.Json;
using CanTho.GraphQL.Tests.Transport;

namespace CanTho.GraphQL.Tests.Hostile;

/// <summary>The shapes of Hot Chocolate's own denial-of-service documents, over HTTP, to an engine at its defaults.</summary>
public sealed class Shapes
{
    private const string Tokens = "Syntax Error: Document contains more than 10000 tokens. Parsing aborted.";

    public static TheoryData<string, string, string> Documents => new()
    {
        { "fragments nested eight wide", Expansion(8, 8), "The document enters fragments 2396745 times; the limit is 1000." },
        { "fragments in a long chain", Chain(400), "The operation nests fields 401 deep; the limit is 15." },
        { "fragments in a circle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "Cannot spread fragment \"A\" within itself via \"B\"." },
        { "2,400 operations", Repeat("query Q# { hello } ", 2_400), Tokens },
        { "1,900 operations", Repeat("query Q# { hello } ", 1_900), "Must provide operation name if query contains multiple operations." },
        { "6,000 empty operations", Repeat("{a}", 6_000), Tokens },
        { "4,167 __typename", $"{{ {Repeat("__typename ", 4_167)} }}", "The document selects 4167 fields, its fragments spread out; the limit is 2048." },
        { "6,250 __type", $"{{ {Repeat("__type ", 6_250)} }}", "The document selects 6250 fields, its fragments spread out; the limit is 2048." },
        { "a hundred schemas", $"{{ {Repeat("a#: __schema { types { name } } ", 100)} }}", "The document asks for __schema or __type 100 times, its fragments spread out; the limit is 10." },
        { "introspection in a circle", $"{{ __schema {{ types {{ {Repeat("fields { type { ", 20)} name {Repeat("} } ", 20)} }} }} }}", "The operation nests fields of introspection 43 deep; the limit is 20." },
        { "500 aliases", $"{{ {Repeat("a#: hello ", 500)} }}", "The document has 500 aliases; the limit is 100." },
        { "5,000 directives", $"{{ hello {Repeat("@skip(if: false) ", 2_000)} }}", "Syntax Error: More than 10 directives at one place. Parsing aborted." },
        { "a list value of 9,900", $"{{ sum(of: [{Repeat("1 ", 9_980)}]) }}", "" },
        { "2,000 variables", $"query({Repeat("$v#: Int ", 2_000)}) {{ hello }}", "Variable \"$v0\" is never used." },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Are_refused_in_a_sentence_and_the_next_request_is_answered(string shape, string document, string message)
    {
        await using var host = await HttpHost.Start();
        var reply = await host.Post($$"""{"query":{{JsonSerializer.Serialize(document)}}}""");

        Assert.True(document.Length < 64 * 1024, shape);
        using var json = JsonDocument.Parse(reply.Body);
        Assert.Equal(message, json.RootElement.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("message").GetString() : "");
        Assert.InRange(reply.Body.Length, 1, 2_000);
        Assert.Equal("""{"data":{"hello":"hello, world"}}""", (await host.Post("""{"query":"{ hello }"}""")).Body);
    }

    [Fact]
    public async Task Fifty_thousand_operations_do_not_fit_into_a_query()
    {
        await using var host = await HttpHost.Start();

        Assert.Equal(413, (await host.Post($$"""{"query":"{{Repeat("query Q#{a}", 50_000)[..200_000]}}"}""")).Status);
    }

    /// <summary>With a number for each #.</summary>
    private static string Repeat(string text, int times) =>
        string.Concat(Enumerable.Range(0, times).Select(i => text.Replace("#", $"{i}", StringComparison.Ordinal)));

    private static string Expansion(int levels, int wide) => "{ ...F0 } " + string.Concat(Enumerable.Range(0, levels).Select(i =>
        $"fragment F{i} on Query {{ {(i + 1 < levels ? string.Concat(Enumerable.Repeat($"...F{i + 1} ", wide)) : "hello")} }} "));

    private static string Chain(int levels) => "{ ...F0 } " + string.Concat(Enumerable.Range(0, levels).Select(i =>
        $"fragment F{i} on Query {{ hello {{ {(i + 1 < levels ? $"...F{i + 1}" : "a")} }} }} "));
}
