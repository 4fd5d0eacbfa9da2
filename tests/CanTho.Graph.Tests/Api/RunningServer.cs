using System.Net.Http.Json;
using System.Text.Json;
using CanTho.Graph.Api.Web;
using Microsoft.AspNetCore.Builder;

namespace CanTho.Graph.Tests.Api;

/// <summary>The real server over real HTTP on a port that the system chose, with the real seed in a new store.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("cantho-api-").FullName;
    private readonly IReadOnlyList<(string Setting, string? Value)> _settings;
    private WebApplication? _app;

    public RunningServer()
        : this([])
    {
    }

    private RunningServer(IReadOnlyList<(string Setting, string? Value)> settings) => _settings = settings;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>One of its own, that an operator has set up otherwise.</summary>
    public static async Task<RunningServer> With(params IReadOnlyList<(string Setting, string? Value)> settings)
    {
        var server = new RunningServer(settings);
        await server.InitializeAsync();
        return server;
    }

    /// <summary>One on a Neo4j server.</summary>
    public static Task<RunningServer> On(Uri neo4j) => With(("store", "neo4j"), ("neo4j", neo4j.ToString()), ("data", null));

    public async ValueTask InitializeAsync()
    {
        var given = new Dictionary<string, string?>
        {
            ["urls"] = "http://127.0.0.1:0",
            ["data"] = Path.Combine(_data, "data"),
            ["seed"] = Repository.Seed,
        };

        foreach (var (setting, value) in _settings)
        {
            given[setting] = value;
        }

        _app = await Server.Start(given, CancellationToken.None);
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    /// <summary>Asks and expects an answer without errors.</summary>
    public async Task<JsonElement> Ask(string query, object? variables = null)
    {
        var response = await Post(query, variables);
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        return response.GetProperty("data");
    }

    public async Task<JsonElement> Post(string query, object? variables = null) => JsonElement.Parse(await Text(query, variables));

    /// <summary>The response to the letter.</summary>
    public async Task<string> Text(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables });
        return await response.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();

        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        Directory.Delete(_data, recursive: true);
    }
}
