namespace CanTho.GraphQL.Tests.Transport;

/// <summary>Spec: https://graphql.github.io/graphql-over-http/draft/#sec-GET</summary>
public sealed class GetRequests
{
    private const string Json = "application/json; charset=utf-8";

    [Theory]
    [InlineData("?query={hello}", """{"data":{"hello":"hello, world"}}""")]
    [InlineData("?query=query+A{hello}+query+B{sum(of:1)}&operationName=B", """{"data":{"sum":1}}""")]
    [InlineData("?query=query+null{hello}+query+B{sum}&operationName=null", """{"data":{"hello":"hello, world"}}""")]
    [InlineData("?query=query($n:String){hello(name:$n)}&variables={\"n\":\"Cần+Thơ\"}&extensions={}", """{"data":{"hello":"hello, Cần Thơ"}}""")]
    [InlineData("?query={hello}&operationName=&variables=&extensions=&unknown=7", """{"data":{"hello":"hello, world"}}""")]
    [InlineData("?query={hello}&variables=null", """{"data":{"hello":"hello, world"}}""")]
    public async Task Parameters_stand_in_the_URL(string url, string answer)
    {
        await using var host = await HttpHost.Start();

        Assert.Equal(new Reply(200, Json, "", answer), await host.Get(url));
    }

    [Theory]
    [InlineData("", "The URL has no parameter \\\"query\\\"; it must hold a GraphQL document.")]
    [InlineData("?query=", "The URL has no parameter \\\"query\\\"; it must hold a GraphQL document.")]
    [InlineData("?query={hello}&query={sum}", "The URL parameter \\\"query\\\" stands more than once.")]
    [InlineData("?query={hello}&variables=[]", "The URL parameter \\\"variables\\\" must be an object, not an array.")]
    [InlineData("?query={hello}&variables={n:1}", "The URL parameter \\\"variables\\\" is not JSON at line 1, byte 2: 'n' is an invalid start of a property name. Expected a '\\\"'.")]
    [InlineData("?query={hello}&extensions=7", "The URL parameter \\\"extensions\\\" must be an object, not a number.")]
    public async Task A_malformed_one_is_told_what_is_wrong(string url, string message)
    {
        await using var host = await HttpHost.Start();

        Assert.Equal(
            new Reply(400, Json, "", $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"BAD_REQUEST"}}]}"""),
            await host.Get(url));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/graphql-response+json")]
    public async Task A_mutation_is_refused_with_405(string? accept)
    {
        await using var host = await HttpHost.Start();

        var reply = await host.Get("?query=mutation{touch}", accept);

        Assert.Equal((405, "POST"), (reply.Status, reply.Allow));
        Assert.Equal(
            """{"errors":[{"message":"Only queries may be sent this way; send mutations by POST.","locations":[{"line":1,"column":1}],"extensions":{"code":"OPERATION_NOT_ALLOWED"}}]}""",
            reply.Body);
    }
}
