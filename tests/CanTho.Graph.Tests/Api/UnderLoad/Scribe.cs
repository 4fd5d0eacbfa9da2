using CanTho.Graph.Domain;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Tests.Stores;

namespace CanTho.Graph.Tests.Api.UnderLoad;

/// <summary>
/// Another program, that writes one entity after the other into the same graph, each until it hears that it is there, and then asks the API for it.
/// </summary>
internal sealed class Scribe(string name, Neo4jStore store, HttpClient client, Tally tally, List<string> wrong)
{
    public string Written => $"{name}: written";

    /// <summary>Those of which the store has said that they are there.</summary>
    public List<string> Acknowledged { get; } = [];

    public async Task Write(CancellationToken stop)
    {
        for (var number = 0; !stop.IsCancellationRequested; number++)
        {
            var entity = Facts.Entity($"person:{name}-{number}", "Zzyzx");

            if (await WasWritten(entity, stop))
            {
                Acknowledged.Add(entity.Id.Value);
                await ReadBack(entity);
                tally.Add(Written);
            }
        }
    }

    private async Task<bool> WasWritten(Entity entity, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await store.Apply(Facts.Put(entity), CancellationToken.None);
                return true;
            }
            catch (Neo4jException away) when (!away.IsOurMistake)
            {
                tally.Add($"{name}: refused");
            }
        }

        return false;
    }

    private async Task ReadBack(Entity entity)
    {
        var response = await Asker.Response(client, $$"""{ entity(id: "{{entity.Id}}") { id } }""");

        if (response != $$$$"""{"data":{"entity":{"id":"{{{{entity.Id}}}}"}}}""" && !Asker.SaysThatTheStoreIsAway(response))
        {
            lock (wrong)
            {
                wrong.Add($"{entity.Id} was written, and read back as {response}");
            }
        }
    }
}
