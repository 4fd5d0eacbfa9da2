using CanTho.Graph.Api.Commands;

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

    /// <summary><c>embedded</c>, or <c>neo4j</c>: see <see cref="StoreChoice"/>.</summary>
    public string Store { get; init; } = StoreChoice.Embedded;

    /// <summary>Neo4j's HTTP address, such as <c>http://localhost:7474</c>.</summary>
    public string? Neo4j { get; init; }

    /// <summary>The database on that server.</summary>
    public string Neo4jDatabase { get; init; } = "neo4j";

    /// <summary>For how many seconds a start waits for that server.</summary>
    public int Neo4jWait { get; init; } = 60;

    /// <summary>From the environment's NEO4J_USERNAME; null for a server that asks nobody who he is.</summary>
    public string? Neo4jUsername { get; init; }

    /// <summary>From the environment's NEO4J_PASSWORD. There is no option for it: a command line is for everybody on the machine to read.</summary>
    public string? Neo4jPassword { get; init; }

    /// <summary>Whether <c>/playground</c> is there.</summary>
    public bool Playground { get; init; } = true;

    /// <summary>Whether the schema may be asked for by query.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>The largest field cost of an operation that is executed: calls of resolvers, weighed by <c>schema.graphql</c>.</summary>
    public int MaxFieldCost { get; init; } = 50_000;

    /// <summary>The largest type cost of an operation that is executed: objects it may return.</summary>
    public int MaxTypeCost { get; init; } = 100_000;

    /// <summary>Whether <c>/graphql/schema.graphql</c> is there; null for as <see cref="Introspection"/>.</summary>
    public bool? Sdl { get; init; }

    /// <summary>Whether errors end in "Did you mean …?"; null for in development only (<c>ASPNETCORE_ENVIRONMENT=Development</c>).</summary>
    public bool? Suggestions { get; init; }

    /// <summary>The folder of trusted documents; null for none.</summary>
    public string? Documents { get; init; }

    /// <summary><c>any</c> document, or <see cref="OnlyTrusted"/>.</summary>
    public string Allow { get; init; } = "any";

    /// <summary>Whether clients may send a document once and then its hash alone (automatic persisted queries).</summary>
    public bool Apq { get; init; } = true;

    /// <summary>What spans tell: <c>operations</c>, and with them <c>documents</c> (without literals), <c>resolvers</c> or <c>all</c>.</summary>
    public string Trace { get; init; } = "operations";

    /// <summary>Of <see cref="Allow"/>: those of <see cref="Documents"/> and no others.</summary>
    public const string OnlyTrusted = "trusted";

    /// <summary>The folder that <c>seed/</c> stands in: the repository, or where the program was published to.</summary>
    private static string Home { get; } = FindHome();

    /// <summary>The same for every command. Only variables that begin with <c>CANTHO_</c> count: DATA or SEED may be somebody else's.</summary>
    /// <param name="given">From the command line; a null says nothing.</param>
    /// <exception cref="Failure">A setting cannot be read, or some do not go together.</exception>
    public static Settings From(IReadOnlyDictionary<string, string?> given)
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddInMemoryCollection(StoreChoice.Credentials())
            .AddEnvironmentVariables("CANTHO_")
            .AddInMemoryCollection(given.Where(setting => setting.Value is not null))
            .Build();

        Switches.Read(configuration);

        try
        {
            var settings = configuration.Get<Settings>() ?? new Settings();
            settings.Check();
            StoreChoice.Check(settings, configuration);
            return settings;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or InvalidDataException)
        {
            throw new Failure($"A setting cannot be read. {wrong.Message}", wrong);
        }
    }

    /// <summary>Says nothing: a password would be among it.</summary>
    public override string ToString() => nameof(Settings);

    private void Check()
    {
        if (Allow is not ("any" or OnlyTrusted))
        {
            throw new Failure($"What clients may send is \"any\" document or those that are \"{OnlyTrusted}\" (--allow), not \"{Allow}\".");
        }

        if (Allow == OnlyTrusted && Documents is null)
        {
            throw new Failure("Clients may send trusted documents alone, and there are none: name their folder with --documents.");
        }

        if (Trace is not ("operations" or "documents" or "resolvers" or "all"))
        {
            throw new Failure($"What spans tell is \"operations\", \"documents\", \"resolvers\" or \"all\" (--trace), not \"{Trace}\".");
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
