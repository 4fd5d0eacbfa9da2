using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Tests.Execution;

namespace CanTho.GraphQL.Tests.Hostile;

/// <summary>A list of broken items is not answered with an error for each.</summary>
public sealed class FloodsOfErrors
{
    private const string Sdl = "type Query { list(n: Int!): [Query]  bad: Int }";

    [Theory]
    [InlineData(99, 99, null)]
    [InlineData(100, 100, null)]
    [InlineData(101, 101, "1 more errors are left out.")]
    [InlineData(100_000, 101, "99900 more errors are left out.")]
    public async Task Are_cut_at_a_hundred_unless_told_otherwise(int broken, int told, string? last)
    {
        var answer = Answer(new EngineOptions(), _ => throw new GraphQLException(new GraphQLError("No.")));
        var result = await answer.Engine.Execute(Request(broken), new NoServices(), TestContext.Current.CancellationToken);

        Assert.Equal(told, result.Errors.Count);
        Assert.Equal(last ?? "No.", result.Errors[^1].Message);
        Assert.Equal(last is null ? "EXECUTION_ERROR" : "GRAPHQL_LIMIT_EXCEEDED", result.Errors[^1].Code);
    }

    [Fact]
    public async Task Are_told_by_their_place_and_the_rest_by_their_number()
    {
        var answer = Answer(new EngineOptions { MaxErrors = 2 }, _ => throw new GraphQLException(new GraphQLError("No.")));

        Assert.Equal(
            """{"errors":[{"message":"No.","locations":[{"line":1,"column":33}],"path":["list",0,"bad"],"extensions":{"code":"EXECUTION_ERROR"}},{"message":"No.","locations":[{"line":1,"column":33}],"path":["list",1,"bad"],"extensions":{"code":"EXECUTION_ERROR"}},{"message":"2 more errors are left out.","extensions":{"code":"GRAPHQL_LIMIT_EXCEEDED"}}],"data":{"list":[{"bad":null},{"bad":null},{"bad":null},{"bad":null}]}}""",
            await answer.To(Request(4)));
    }

    [Fact]
    public async Task Do_not_fill_the_log_either()
    {
        var answer = Answer(new EngineOptions { MaxErrors = 2 }, context => throw new InvalidOperationException("broken"));
        await answer.To(Request(1_000));

        Assert.Equal(3, answer.Log.Lines.Count);
        Assert.Equal("998 errors of a request were left out of its response and of this log.", answer.Log.Lines[^1].Message);
    }

    private static GraphQLRequest Request(int broken) => new("query($n: Int!) { list(n: $n) { bad } }", Variables: new Dictionary<string, object?> { ["n"] = (long)broken });

    private static Answers Answer(EngineOptions options, FieldResolver bad) => new(
        Sdl, options, ("Query.list", context => new(Enumerable.Repeat(new object(), context.Argument<int>("n")))), ("Query.bad", bad));

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
