using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>Whether the server is there, new enough, lets us in and has our database.</summary>
internal sealed class Readiness(QueryApi api, ICypherSession session)
{
    private static readonly CypherQuery s_components = new("CALL dbms.components() YIELD name, versions, edition RETURN versions[0] AS version, edition LIMIT 1");

    /// <exception cref="Neo4jException">It is not ready; retriable when it may be so soon.</exception>
    public async Task<ServerInfo> Probe(CancellationToken cancel)
    {
        var discovered = await Discover(cancel);

        // An old server may not know the Query API: its version is said before it is asked over that.
        if (discovered is not null)
        {
            Check(discovered);
        }

        await using var result = await session.Run(s_components, AccessMode.Read, cancel);
        var component = await result.FirstAsync(cancel);
        var server = new ServerInfo(component.Get<string>("version"), component.Get<string>("edition"));
        Check(server);
        return server;
    }

    /// <param name="say">Takes one line for each time that it has to wait.</param>
    /// <exception cref="Neo4jException">It is not ready after all that time, or something is wrong that waiting does not mend.</exception>
    public async Task<ServerInfo> Wait(TimeSpan patience, Action<string> say, CancellationToken cancel)
    {
        var start = api.Time.GetTimestamp();

        for (var delay = TimeSpan.FromMilliseconds(500); ; delay = TimeSpan.FromSeconds(Math.Min(delay.TotalSeconds * 2, 5)))
        {
            try
            {
                return await Probe(cancel);
            }
            catch (Neo4jException error) when (error.IsRetriable || error is Neo4jTimeoutException)
            {
                if (api.Time.GetElapsedTime(start) + delay > patience)
                    throw new Neo4jUnavailableException(Line($"Waited {patience.TotalSeconds:0.#} s for Neo4j in vain. {error.Message}"), error.Code, error);

                var wait = Task.Delay(delay, api.Time, cancel);
                say(Line($"Waiting for Neo4j, again in {delay.TotalSeconds:0.#} s. {error.Message}"));
                await wait;
            }
        }
    }

    /// <summary>The document at the root of the address, which needs no password.</summary>
    /// <returns>Null where there is none: Aura, and proxies that pass on the database's path alone.</returns>
    private async Task<ServerInfo?> Discover(CancellationToken cancel)
    {
        using var deadline = new Deadline(QueryApi.CleanUp, api.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancel);
        using var message = new HttpRequestMessage(HttpMethod.Get, api.Address);
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));

        try
        {
            using var response = await api.Http.SendAsync(message, both.Token);
            var body = response.IsSuccessStatusCode ? await response.Content.ReadAsByteArrayAsync(both.Token) : "{}"u8.ToArray();
            var document = JsonSerializer.Deserialize<Discovery>(body);
            return document is { Neo4jVersion: { } version, Neo4jEdition: { } edition } ? new(version, edition) : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (HttpRequestException error)
        {
            throw api.Faults.Of(error);
        }
        catch (OperationCanceledException error) when (!cancel.IsCancellationRequested)
        {
            throw deadline.Token.IsCancellationRequested ? api.Faults.TookTooLong(QueryApi.CleanUp) : api.Faults.Unreachable("no connection within 3 s", error);
        }
    }

    private void Check(ServerInfo server)
    {
        if (!server.IsNewEnough)
            throw new Neo4jException($"Neo4j at {api.Address.ToString().TrimEnd('/')} is {server.Version}. Upgrade it to 5.26 or later.");
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Discovery(
        [property: JsonPropertyName("neo4j_version")] string? Neo4jVersion,
        [property: JsonPropertyName("neo4j_edition")] string? Neo4jEdition);
}
