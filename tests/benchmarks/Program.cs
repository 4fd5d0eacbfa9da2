using CanTho.Graph.Benchmarks;
using CanTho.Graph.Generating;

// All from the repository's root, with: dotnet run -c Release --project tests/benchmarks --
//   fill FOLDER ENTITIES RELATIONSHIPS    how the embedded store bears a size
//   open FOLDER ENTITIES RELATIONSHIPS    (a process of its own, for its memory)
//   questions [ENTITIES...]               each question on both stores; Neo4j where NEO4J_HTTP names a server without a graph
//   links [ENTITIES...]                   of these the links through the API alone
//   graphql [SECONDS] [sync|async]        the engine beside its peers over HTTP; first: npm ci --prefix tests/benchmarks/graphql/peers
//   graphql-stages [sync|async] [QUERY]   what a request costs inside the engine, stage by stage
//   pages [CHROMIUM]                      how long the explorer's pages take until they can be used, and what they weigh; then the canvas
//   canvas [CHROMIUM]                     how many frames a second the canvas draws, panning and zooming
//   graphql-host PORT sync|async          the server that "graphql" measures
switch (args)
{
    case ["fill" or "open", var folder, var entities, var relationships]:
        await StoreAtSize.Run(args[0], folder, new MadeUpFacts(Number(entities), Number(relationships), seed: 1));
        break;

    case ["questions" or "links", .. var sizes]:
        foreach (var size in sizes is [] ? ["1000", "10000", "100000"] : sizes)
        {
            var facts = new MadeUpFacts(Number(size), Number(size) * 10, seed: 1);
            await using var stores = await FilledStores.Make(facts, CancellationToken.None);

            if (args[0] == "questions")
            {
                await QuestionTable.Run(stores, facts, CancellationToken.None);
            }

            await LinksOverHttp.Run(stores, facts, CancellationToken.None);
        }

        break;

    case ["graphql", .. var wishes]:
        var mode = wishes.ElementAtOrDefault(1);
        await Comparison.Start(Number(wishes.ElementAtOrDefault(0) ?? "2"), mode is null ? ["sync", "async"] : [mode]);
        break;

    case ["graphql-stages", .. var only]:
        await Stages.Run(only);
        break;

    case ["pages", .. var browser]:
        await PagesInABrowser.Run(browser.ElementAtOrDefault(0) ?? "/usr/bin/chromium", port: 5098);
        await CanvasFrames.Run(browser.ElementAtOrDefault(0) ?? "/usr/bin/chromium", port: 5098);
        break;

    case ["canvas", .. var browser]:
        await CanvasFrames.Run(browser.ElementAtOrDefault(0) ?? "/usr/bin/chromium", port: 5098);
        break;

    case ["graphql-host", var port, var resolvers]:
        await BlogHost.Run(Number(port), resolvers);
        break;

    default:
        Console.Error.WriteLine("Say what to measure: fill, open, questions, links, graphql, graphql-stages, pages or canvas; Program.cs tells the rest.");
        return 1;
}

return 0;

static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
