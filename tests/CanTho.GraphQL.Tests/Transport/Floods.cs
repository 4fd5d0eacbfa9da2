using System.Net;
using CanTho.GraphQL.Transport;

namespace CanTho.GraphQL.Tests.Transport;

/// <summary>What is too much is refused, and the next request is answered as if nothing had been.</summary>
public sealed class Floods
{
    [Fact]
    public async Task Ten_thousand_levels_of_selection() => await Refused(
        $$$"""{"query":"{{{Repeat("{a", 10_000)}}}{{{Repeat("}", 10_000)}}}"}""",
        200,
        """{"errors":[{"message":"Syntax Error: Document is nested more than 200 levels deep. Parsing aborted.","locations":[{"line":1,"column":401}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}""");

    [Fact]
    public async Task Ten_thousand_levels_of_variables() => await Refused(
        $$$"""{"query":"{ hello }","variables":{"a":{{{Repeat("[", 10_000)}}}{{{Repeat("]", 10_000)}}}}}""",
        400,
        """{"errors":[{"message":"The body is not JSON at line 1, byte 101: The maximum configured depth of 64 has been exceeded. Cannot read next JSON array.","extensions":{"code":"BAD_REQUEST"}}]}""");

    [Fact]
    public async Task A_query_of_more_than_64_KB() => await Refused(
        $$$"""{"query":"{ hello } #{{{Repeat("x", 64 * 1024)}}}"}""",
        413,
        """{"errors":[{"message":"The query is longer than 64 KB.","extensions":{"code":"BAD_REQUEST"}}]}""");

    [Fact]
    public async Task A_variable_of_200_KB_does_not_come_back_in_the_message() => await Refused(
        $$$"""{"query":"query($of: [Int!]) { sum(of: $of) }","variables":{"of":"{{{Repeat("x", 200_000)}}}"}}""",
        200,
        $$$"""{"errors":[{"message":"Variable \"$of\" has invalid value: Int cannot represent non-integer value: \"{{{Repeat("x", 925)}}}…","locations":[{"line":1,"column":7}],"extensions":{"code":"BAD_USER_INPUT"}}]}""");

    [Fact]
    public async Task A_number_of_a_hundred_thousand_digits() => await Refused(
        $$$"""{"query":"query($of: [Int!]) { sum(of: $of) }","variables":{"of":{{{Repeat("9", 100_000)}}}}}""",
        200,
        """{"errors":[{"message":"Variable \"$of\" has invalid value: Int cannot represent non-integer value: Infinity","locations":[{"line":1,"column":7}],"extensions":{"code":"BAD_USER_INPUT"}}]}""");

    [Fact]
    public async Task A_body_of_5_MB_of_stated_length() => await Refused(
        $$$"""{"query":"{ hello }","variables":{"a":"{{{Repeat("x", 5_000_000)}}}"}}""",
        413,
        """{"errors":[{"message":"The body is longer than 256 KB.","extensions":{"code":"BAD_REQUEST"}}]}""");

    [Fact]
    public async Task A_body_of_5_MB_of_unstated_length_is_not_read_whole()
    {
        await using var host = await HttpHost.Start();
        var body = new EndlessBody(5_000_000);

        var reply = await host.Send(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = body });

        Assert.Equal(413, reply.Status);
        Assert.Equal("""{"errors":[{"message":"The body is longer than 256 KB.","extensions":{"code":"BAD_REQUEST"}}]}""", reply.Body);
        Assert.InRange(body.Sent, 256 * 1024, 1_000_000);
        await IsWell(host);
    }

    private static async Task Refused(string body, int status, string answer)
    {
        await using var host = await HttpHost.Start(new GraphQLHttpOptions());

        Assert.Equal(new Reply(status, "application/json; charset=utf-8", "", answer), await host.Post(body));
        await IsWell(host);
    }

    private static async Task IsWell(HttpHost host) =>
        Assert.Equal("""{"data":{"hello":"hello, world"}}""", (await host.Post("""{"query":"{ hello }"}""")).Body);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private sealed class EndlessBody : HttpContent
    {
        private readonly int _length;

        public EndlessBody(int length)
        {
            _length = length;
            Headers.ContentType = new("application/json");
        }

        public int Sent { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var block = new byte[4096];

            for (Sent = 0; Sent < _length; Sent += block.Length)
            {
                await stream.WriteAsync(block);
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
