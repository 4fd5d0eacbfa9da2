using System.Diagnostics;
using System.Net.Sockets;
using CanTho.Graph.Api.Commands;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.GraphQL.Documents;

namespace CanTho.Graph.Api.Web;

/// <summary>Opens the store, listens, and stops cleanly: requests in flight are finished first.</summary>
internal static class Server
{
    /// <inheritdoc cref="Start"/>
    public static async Task<int> Run(IReadOnlyDictionary<string, string?> given, CancellationToken cancel)
    {
        await using var app = await Start(given, cancel);
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    /// <summary>A server that answers; disposing it closes the store.</summary>
    /// <param name="given">Settings from the command line: they outrank environment and file.</param>
    /// <exception cref="Failure">The folder, the seed or the port is not as it must be.</exception>
    public static async Task<WebApplication> Start(IReadOnlyDictionary<string, string?> given, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });

        var settings = Settings.From(given);
        var engine = EngineSetup.Options(settings, builder.Environment.IsDevelopment());
        OpenStore? open = null;

        // Made by factories, so that the container closes the store with the rest; opened below, as what it says on the way goes into the log.
        builder.Services.AddSingleton(_ => open!).AddSingleton(services => services.GetRequiredService<OpenStore>().Store)
            .AddSingleton(services => new Readiness(open!.Trouble, TimeProvider.System, services.GetRequiredService<ILogger<Readiness>>()))
            .AddSingleton(TimeProvider.System).AddScoped<RequestNote>().AddGraphQL(engine);
        builder.Services.AddCompressedAnswers();
        builder.AddTelemetry();
        builder.Logging.ClearProviders().AddOneLineConsole();
        builder.WebHost.UseUrls(settings.Urls.Split(';'));

        var app = builder.Build();

        try
        {
            open = await StoreSetup.Open(settings, TimeProvider.System, line => app.Logger.LogInformation("{Line}", line), cancel);
            app.UseRequestLog();
            app.UseTelemetry();
            app.UseResponseCompression();
            app.UsePlainErrors();
            app.MapGraph(settings);
            await Listen(app, settings, cancel);
            await Announce(app, Stopwatch.GetElapsedTime(started), cancel);
            return app;
        }
        catch (TrustedDocumentsException refused)
        {
            await app.DisposeAsync();
            throw new Failure(refused.Message, refused);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private static async Task Listen(WebApplication app, Settings settings, CancellationToken cancel)
    {
        try
        {
            await app.StartAsync(cancel);
        }
        catch (Exception problem) when (problem is IOException or SocketException or FormatException or InvalidOperationException)
        {
            throw new Failure($"Cannot listen on {settings.Urls}: {problem.Message} Choose another address with --urls.", problem);
        }
    }

    private static async Task Announce(WebApplication app, TimeSpan took, CancellationToken cancel)
    {
        var overview = await app.Services.GetRequiredService<IGraphStore>().Ask(new Overview(), cancel);

        app.Logger.LogInformation(
            "Ready in {Seconds:F1} s at {Address} (playground: {Playground}): {Entities} entities, {Relationships} relationships, {Claims} claims, {Figures} figures",
            took.TotalSeconds,
            app.Urls.First(),
            $"{app.Urls.First()}/playground",
            overview.Entities,
            overview.Relationships,
            overview.Claims,
            overview.Figures);
    }
}
