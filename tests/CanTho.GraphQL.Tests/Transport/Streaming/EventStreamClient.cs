using System.Text;
using System.Text.Json;

namespace CanTho.GraphQL.Tests.Transport;

/// <summary>Reads an event stream as it comes, comments included.</summary>
internal sealed class EventStreamClient : IAsyncDisposable
{
    private readonly Connections _connections;
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _reader;

    private EventStreamClient(Connections connections, HttpResponseMessage response, Stream body)
    {
        (_connections, _response, _reader) = (connections, response, new StreamReader(body));
    }

    public int Status => (int)_response.StatusCode;

    public string Headers => string.Join(
        '\n',
        _response.Headers.Concat(_response.Content.Headers)
            .Where(header => header.Key is not "Date" and not "Server" and not "Transfer-Encoding" and not "Content-Length")
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal));

    public static Task<EventStreamClient> Post(StreamingHost host, string query, string accept = "text/event-stream") => Send(
        new HttpRequestMessage(HttpMethod.Post, new Uri(host.Url, "/graphql"))
        {
            Content = new StringContent($$"""{"query":{{JsonSerializer.Serialize(query)}}}""", Encoding.UTF8, "application/json"),
        },
        accept);

    public static Task<EventStreamClient> Get(StreamingHost host, string query, string accept = "text/event-stream") => Send(
        new HttpRequestMessage(HttpMethod.Get, new Uri(host.Url, $"/graphql?query={Uri.EscapeDataString(query)}")), accept);

    /// <summary>The lines up to the next empty one; null when the stream has ended.</summary>
    public async Task<string?> Next()
    {
        var lines = new List<string>();

        while (await _reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Length == 0)
            {
                return string.Join('\n', lines);
            }

            lines.Add(line);
        }

        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    public void Reset() => _connections.Reset();

    public async ValueTask DisposeAsync()
    {
        _response.Dispose();
        _reader.Dispose();
        _connections.Dispose();
        await ValueTask.CompletedTask;
    }

    private static async Task<EventStreamClient> Send(HttpRequestMessage request, string accept)
    {
        request.Headers.TryAddWithoutValidation("Accept", accept);

        var connections = new Connections();
        var response = await connections.Invoker.SendAsync(request, TestContext.Current.CancellationToken);
        return new EventStreamClient(connections, response, await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
    }
}
