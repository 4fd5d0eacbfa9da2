[assembly: AssemblyFixture(typeof(CanTho.Graph.Browser.Tests.RunningApi))]

namespace CanTho.Graph.Browser.Tests;

/// <summary>The program on a free port, over a new store seeded from <c>seed/</c>: one for all tests.</summary>
public sealed class RunningApi : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("cantho-data-");
    private ApiProcess? program;

    /// <summary>Where it listens, such as <c>http://127.0.0.1:40123</c>.</summary>
    public string Origin => program!.Origin;

    public async ValueTask InitializeAsync() => program = await ApiProcess.Start(data);

    public async ValueTask DisposeAsync()
    {
        if (program is not null)
            await program.DisposeAsync();
        data.Delete(recursive: true);
    }
}
