using System.Net;

namespace CanTho.GraphQL.Tests.Transport;

public sealed class SchemaDocuments
{
    [Fact]
    public async Task The_schema_is_served_as_text()
    {
        await using var host = await HttpHost.Start();

        var reply = await host.Send(new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql"));

        Assert.Equal((200, "text/plain; charset=utf-8"), (reply.Status, reply.ContentType));
        Assert.Equal(
            """
            type Query {
              hello(name: String = "world"): String
              sum(of: [Int!]): Int!
              sure: Int!
              wait: Int
            }

            type Mutation {
              touch: Int
            }

            type Subscription {
              ticks: Int
            }
            """,
            reply.Body.TrimEnd());
    }

    [Fact]
    public async Task Who_has_it_already_is_told_so()
    {
        await using var host = await HttpHost.Start();
        using var first = await host.Client.GetAsync(new Uri("/graphql/schema.graphql", UriKind.Relative), TestContext.Current.CancellationToken);

        using var again = new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await host.Client.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(0, second.Content.Headers.ContentLength ?? 0);
    }
}
