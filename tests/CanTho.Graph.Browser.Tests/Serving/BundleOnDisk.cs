using CanTho.Graph.Api.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace CanTho.Graph.Browser.Tests.Serving;

/// <summary>A small bundle in a folder of its own, and a server over it: what is tested is the serving, not what Vite made.</summary>
public sealed class BundleOnDisk : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cantho-bundle-");
    private WebApplication? app;

    public BundleOnDisk With(string path, string content)
    {
        var file = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    public async Task<HttpClient> Serve(bool playground = true)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapExplorer(new ExplorerOptions(playground, folder.FullName));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
        folder.Delete(recursive: true);
    }
}

internal static class Asking
{
    /// <summary>One GET with the headers given, as <c>name: value</c>.</summary>
    public static Task<HttpResponseMessage> Get(this HttpClient client, string path, params string[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var header in headers)
            request.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static Task<string> Text(this HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
