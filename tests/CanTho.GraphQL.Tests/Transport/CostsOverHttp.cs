using System.Text;

namespace CanTho.GraphQL.Tests.Transport;

/// <summary>The header <c>GraphQL-Cost</c>.</summary>
public sealed class CostsOverHttp
{
    [Theory]
    [InlineData("report", 200, """{"data":{"hello":"hello, world"},"extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}""")]
    [InlineData("Validate", 200, """{"extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}""")]
    [InlineData("", 200, """{"data":{"hello":"hello, world"}}""")]
    [InlineData(
        "please", 400,
        """{"errors":[{"message":"The header \"GraphQL-Cost\" must be \"report\", to be told what the operation costs, or \"validate\", to be told without executing it.","extensions":{"code":"BAD_REQUEST"}}]}""")]
    public async Task Asks_for_the_cost_with_the_answer_or_instead_of_it(string word, int status, string answer)
    {
        await using var host = await HttpHost.Start();
        using var content = new StringContent("""{"query":"{ hello }"}""", Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TryAddWithoutValidation("GraphQL-Cost", word);

        Assert.Equal(new Reply(status, "application/json; charset=utf-8", "", answer), await host.Send(request));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task An_operation_that_is_only_weighed_is_a_success_for_every_media_type(string accept)
    {
        await using var host = await HttpHost.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={sure}");
        request.Headers.Add("GraphQL-Cost", "validate");

        Assert.Equal(200, (await host.Send(request, accept)).Status);
    }
}
