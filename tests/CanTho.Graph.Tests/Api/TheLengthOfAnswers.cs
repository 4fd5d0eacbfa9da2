using System.IO.Compression;
using System.Net.Http.Json;

namespace CanTho.Graph.Tests.Api;

public sealed class TheLengthOfAnswers(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Query = "{ organisations(first: 100) { nodes { id name names { text language use } } } }";

    [Theory]
    [InlineData("br", "application/json")]
    [InlineData("gzip", "application/json")]
    [InlineData("br", "application/graphql-response+json")]
    public async Task Is_a_quarter_or_less_for_who_takes_it_compressed(string encoding, string mediaType)
    {
        var plain = await server.Text(Query);

        using var response = await Send(encoding, mediaType);
        var sent = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.InRange(sent.Length, 1, plain.Length / 4);
        using Stream unpacked = encoding == "br" ? new BrotliStream(new MemoryStream(sent), CompressionMode.Decompress) : new GZipStream(new MemoryStream(sent), CompressionMode.Decompress);
        Assert.Equal(plain, await new StreamReader(unpacked).ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Is_whole_for_who_takes_no_compression()
    {
        using var response = await Send("identity", "application/json");

        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal(await server.Text(Query), await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<HttpResponseMessage> Send(string encoding, string mediaType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Query }) };
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        request.Headers.TryAddWithoutValidation("Accept", mediaType);
        return await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
