namespace CanTho.GraphQL.Tests.Execution;

public sealed class OrderOfErrors
{
    [Fact]
    public async Task Errors_stand_in_the_order_of_the_document_and_the_response_whichever_came_first()
    {
        var failed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously); // else "slow" would go on inside SetResult
        var answer = new Answers(
            "type Query { slow: [Int]  fast: Int  items: [Item] } type Item { n: Int }",
            options: null,
            ("Query.slow", async _ =>
            {
                await failed.Task;
                return new object[] { "b", 1, "a" };
            }),
            ("Query.fast", _ =>
            {
                failed.SetResult();
                throw new GraphQLException(new GraphQLError("first"));
            }),
            ("Query.items", _ => new(new object[] { 1, 2 })),
            ("Item.n", async context =>
            {
                await Task.Yield();
                throw new GraphQLException(new GraphQLError($"item {context.Source}"));
            }));

        using var json = System.Text.Json.JsonDocument.Parse(await answer.To("{ slow fast items { n } }"));

        Assert.Equal(
            ["[\"slow\",0]", "[\"slow\",2]", "[\"fast\"]", "[\"items\",0,\"n\"]", "[\"items\",1,\"n\"]"],
            json.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("path").GetRawText()));
    }
}
