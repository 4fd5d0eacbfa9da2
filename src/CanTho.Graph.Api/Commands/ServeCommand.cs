using System.CommandLine;
using CanTho.Graph.Api.Web;

namespace CanTho.Graph.Api.Commands;

/// <summary>The program without a command: seeds the store if it is new, and serves until it is told to stop.</summary>
internal static class ServeCommand
{
    public static RootCommand Make()
    {
        var urls = new Option<string?>("--urls") { Description = "Where to listen; http://localhost:5080 when left out." };
        var playground = Switch("--playground", "Whether /playground is there: on (default) or off.");
        var introspection = Switch("--introspection", "Whether the schema may be asked for by query: on (default) or off.");
        var sdl = Switch("--sdl", "Whether /graphql/schema.graphql is there: on or off; as --introspection when left out.");
        var suggestions = Switch("--suggestions", "Whether errors end in \"Did you mean …?\": on or off; on in development alone when left out.");
        var documents = new Option<string?>("--documents") { Description = "The folder of trusted documents, ID.graphql or manifests *.json; none when left out." };
        var allow = new Option<string?>("--allow") { Description = "Which documents clients may send: any (default), or trusted for those of --documents alone." };
        allow.AcceptOnlyFromAmong("any", Settings.OnlyTrusted);
        var apq = Switch("--apq", "Automatic persisted queries, a document once and then its hash: on (default) or off.");
        var trace = new Option<string?>("--trace") { Description = "What spans tell: operations (default), documents (without literals), resolvers, or all." };
        trace.AcceptOnlyFromAmong("operations", "documents", "resolvers", "all");

        var root = new RootCommand("CanTho.Graph: who is connected to whom between Can Tho city and its partners, and which document says so.")
        {
            urls,
        };

        foreach (var option in (Option[])[.. StoreOptions.Make(), playground, introspection, sdl, suggestions, documents, allow, apq, trace])
        {
            root.Add(option);
        }

        root.SetAction((parsed, cancel) => Server.Run(parsed.Given(root.Options.OfType<Option<string?>>()), cancel));
        return root;
    }

    private static Option<string?> Switch(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description };
        option.AcceptOnlyFromAmong("on", "off");
        return option;
    }
}
