using CanTho.Graph.Api.Commands;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Api;

/// <summary>Which store there is to be, and whether what else was set fits it: a setting that would be passed over in silence is refused.</summary>
internal static class StoreChoice
{
    public const string Embedded = "embedded";
    public const string Neo4j = "neo4j";

    /// <summary>The two variables that Neo4j's own tools read, too.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Credentials() =>
        from setting in (KeyValuePair<string, string?>[])
            [
                new(nameof(Settings.Neo4jUsername), Environment.GetEnvironmentVariable("NEO4J_USERNAME")),
                new(nameof(Settings.Neo4jPassword), Environment.GetEnvironmentVariable("NEO4J_PASSWORD")),
            ]
        where setting.Value is not (null or "")
        select setting;

    /// <exception cref="Failure">They do not go together.</exception>
    public static void Check(Settings settings, IConfiguration configuration)
    {
        switch (settings.Store)
        {
            case Embedded when settings.Neo4j is not null || configuration[nameof(Settings.Neo4jDatabase)] is not null:
                throw new Failure("--neo4j and --neo4j-database are for the store in Neo4j. Add --store neo4j, or leave them out.");
            case Embedded:
                break;
            case Neo4j when settings.Neo4j is null:
                throw new Failure("The store neo4j wants to know where the server is. Give its HTTP address with --neo4j, such as http://localhost:7474.");
            case Neo4j when configuration[nameof(Settings.Data)] is not null:
                throw new Failure("--data is the folder of the embedded store, and --store neo4j keeps nothing in a folder. Leave one of the two out.");
            case Neo4j:
                Server(settings);
                break;
            default:
                throw new Failure($"There is no store \"{settings.Store}\". Choose embedded or neo4j.");
        }
    }

    /// <summary>The server and the database of the store in Neo4j.</summary>
    /// <exception cref="Failure">They are named wrongly.</exception>
    public static Neo4jSettings Server(Settings settings)
    {
        if (string.IsNullOrWhiteSpace(settings.Neo4jDatabase))
        {
            throw new Failure("The database in Neo4j has no name. Give one with --neo4j-database, or leave the option out for \"neo4j\".");
        }

        if (settings.Neo4jWait < 0)
        {
            throw new Failure($"--neo4j-wait is {settings.Neo4jWait}. Give the seconds to wait for Neo4j at start, 0 to ask but once.");
        }

        try
        {
            return new(Neo4jSettings.ReadAddress(settings.Neo4j!), settings.Neo4jDatabase) { Auth = Auth(settings) };
        }
        catch (Neo4jException wrong)
        {
            throw new Failure(wrong.Message, wrong);
        }
    }

    private static Neo4jAuth Auth(Settings settings) => (settings.Neo4jUsername, settings.Neo4jPassword) switch
    {
        (null, null) => Neo4jAuth.None,
        (null, _) => throw new Failure("NEO4J_PASSWORD is set and NEO4J_USERNAME is not. Set both, or none for a server without authentication."),
        (_, null) => throw new Failure("NEO4J_USERNAME is set and NEO4J_PASSWORD is not. Set both, or none for a server without authentication."),
        ({ } user, _) when user.Contains(':', StringComparison.Ordinal) =>
            throw new Failure($"NEO4J_USERNAME is \"{user}\". A user of Neo4j over HTTP has no colon in the name."),
        ({ } user, { } password) => new Neo4jAuth.Basic(user, password),
    };
}
