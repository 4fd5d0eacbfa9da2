using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Execution;

public sealed class DocumentCaching
{
    private static readonly Schema Schema = SchemaBuilder.Build("type Query { a: Int }");

    private readonly DocumentCache _cache = new(capacity: 40); // two generations of 20 characters

    [Fact]
    public void A_document_is_found_by_its_text()
    {
        var document = Add("{ a }");

        Assert.Same(document, _cache.Find("{ a }"));
        Assert.Null(_cache.Find("{a}"));
    }

    [Fact]
    public void What_is_used_stays_and_what_is_not_goes()
    {
        var used = Add("{ used: a }");
        Add("{ left: a }");

        for (var i = 0; i < 10; i++)
        {
            Assert.Same(used, _cache.Find("{ used: a }"));
            Add($"{{ n{i}: a }}");
        }

        Assert.Null(_cache.Find("{ left: a }"));
    }

    [Fact]
    public void A_text_too_long_for_a_generation_is_not_kept()
    {
        Add("{ a_long_alias_for: a }");

        Assert.Null(_cache.Find("{ a_long_alias_for: a }"));
    }

    [Fact]
    public async Task Requests_share_a_document_at_the_same_time()
    {
        var answer = new Answers("type Query { a(n: Int!): Int  deep: Query }", options: null, ("Query.a", context => new(context.Argument<int>("n"))), ("Query.deep", _ => new(new object())));

        await Parallel.ForAsync(0, 200, TestContext.Current.CancellationToken, async (i, _) => Assert.Equal(
            $$$$"""{"data":{"deep":{"a":{{{{i}}}}}}}""",
            await answer.To("query($n: Int!) { deep { a(n: $n) } }", $$"""{"n":{{i}}}""")));
    }

    private PreparedDocument Add(string text)
    {
        var document = new PreparedDocument(Schema, Parser.Parse(text));
        _cache.Add(text, document, text.Length);
        return document;
    }
}
