using CanTho.Graph.Tests.Api;

namespace CanTho.Graph.Tests.Clients;

/// <summary>What the <c>schema</c> command prints, as a file: that is what the tools of front ends are given.</summary>
public sealed class ExportedSchema : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cantho-schema-").FullName;

    public string File => Path.Combine(_folder, "schema.graphql");

    public async ValueTask InitializeAsync()
    {
        var (code, sdl, errors) = await ProgramProcess.Run("schema");
        Assert.True(code == 0, errors);
        await System.IO.File.WriteAllTextAsync(File, sdl, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
