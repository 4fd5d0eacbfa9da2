namespace CanTho.Graph.Api;

/// <summary>
/// What the operator can set: by option (<c>--data</c>), environment (<c>CANTHO_DATA</c>) or <c>appsettings.json</c> (<c>"Data"</c>), the first of
/// these that says something.
/// </summary>
internal sealed record Settings
{
    /// <summary>Where to listen, <c>;</c> between.</summary>
    public string Urls { get; init; } = "http://localhost:5080";

    /// <summary>The folder of the embedded store; made when it is not there.</summary>
    public string Data { get; init; } = Path.Combine(Home, "data");

    /// <summary>The folder of CSV files that a new store is filled from.</summary>
    public string Seed { get; init; } = Path.Combine(Home, "seed");

    /// <summary><c>embedded</c>, or <c>neo4j</c> in a version to come.</summary>
    public string Store { get; init; } = "embedded";

    /// <summary>Whether <c>/playground</c> is there.</summary>
    public bool Playground { get; init; } = true;

    /// <summary>Whether the schema may be asked for by query.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>The folder that <c>seed/</c> stands in: the repository, or where the program was published to.</summary>
    private static string Home { get; } = FindHome();

    public static Settings From(IConfiguration configuration)
    {
        try
        {
            return configuration.Get<Settings>() ?? new Settings();
        }
        catch (InvalidOperationException wrong)
        {
            throw new Commands.Failure($"A setting cannot be read. {wrong.Message}", wrong);
        }
    }

    private static string FindHome()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "seed", "documents.csv")))
            {
                return folder.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}
