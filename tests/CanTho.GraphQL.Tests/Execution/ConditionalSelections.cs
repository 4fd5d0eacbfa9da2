namespace CanTho.GraphQL.Tests.Execution;

/// <summary>What a variable decides is decided anew for each request, though the document is prepared once.</summary>
public sealed class ConditionalSelections
{
    private readonly Answers _answer = new(
        "type Query { a: Int  b: Int  q: Query }",
        options: null,
        ("Query.a", _ => new(1)),
        ("Query.b", _ => new(2)),
        ("Query.q", _ => new(new object())));

    [Theory]
    [InlineData("{ a @include(if: $v) b }")]
    [InlineData("{ ... @include(if: $v) { a } b }")]
    [InlineData("{ ... { a @include(if: $v) } b }")]
    [InlineData("{ ... on Query { ... { a @include(if: $v) } } b }")]
    [InlineData("{ ...F @include(if: $v) b } fragment F on Query { a }")]
    [InlineData("{ ...F b } fragment F on Query { a @include(if: $v) }")]
    [InlineData("{ ...F b } fragment F on Query { ... @include(if: $v) { a } }")]
    public async Task A_document_is_not_bound_to_the_first_variables(string selections)
    {
        var document = $"query ($v: Boolean!) {selections}";

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal("""{"data":{"a":1,"b":2}}""", await _answer.To(document, """{"v":true}"""));
            Assert.Equal("""{"data":{"b":2}}""", await _answer.To(document, """{"v":false}"""));
        }
    }

    [Fact]
    public async Task Nor_is_what_lies_below_an_object()
    {
        const string Document = "query ($v: Boolean!) { q { a @skip(if: $v) b } }";

        Assert.Equal("""{"data":{"q":{"b":2}}}""", await _answer.To(Document, """{"v":true}"""));
        Assert.Equal("""{"data":{"q":{"a":1,"b":2}}}""", await _answer.To(Document, """{"v":false}"""));
    }
}
