using System.CommandLine;
using CanTho.Graph.Api.Web;

namespace CanTho.Graph.Api.Commands;

/// <summary>The program without a command: seeds the store if it is new, and serves until it is told to stop.</summary>
internal static class ServeCommand
{
    public static RootCommand Make()
    {
        var urls = new Option<string?>("--urls") { Description = "Where to listen; http://localhost:5080 when left out." };
        var data = new Option<string?>("--data") { Description = "The folder of the embedded store; data/ beside seed/ when left out." };
        var seed = new Option<string?>("--seed") { Description = "The folder of CSV files a new store is filled from; seed/ of the repository when left out." };
        var store = new Option<string?>("--store") { Description = "embedded (default)." };
        store.AcceptOnlyFromAmong("embedded");

        var root = new RootCommand("CanTho.Graph: who is connected to whom between Can Tho city and its partners, and which document says so.")
        {
            urls, data, seed, store,
        };

        root.SetAction((parsed, cancel) => Server.Run(Given(parsed, urls, data, seed, store), cancel));
        return root;
    }

    private static Dictionary<string, string?> Given(ParseResult parsed, params ReadOnlySpan<Option<string?>> options)
    {
        var given = new Dictionary<string, string?>();

        foreach (var option in options)
        {
            if (parsed.GetValue(option) is { } value)
            {
                given[option.Name.TrimStart('-')] = value;
            }
        }

        return given;
    }
}
