using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.Graph.Tests.Stores.Neo4j;

namespace CanTho.Graph.Tests.Exporting;

[Collection(GraphServer.Collection)]
public sealed class ExportsFromNeo4j(GraphServer server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Are_the_same_to_the_byte_of_the_real_seed() => await AreTheSame(Exports.RealSeed);

    [Fact]
    public async Task Are_the_same_where_the_facts_of_one_entity_fill_several_pages() => await AreTheSame(Many());

    [Fact]
    public async Task Break_off_when_the_graph_changes_meanwhile_and_say_so()
    {
        using var store = await server.Empty(Cancel);
        await store.Apply(Exports.Small, Cancel);
        var facts = await store.Ask(new Everything(), Cancel);
        await store.Apply(Stores.Facts.Remove("figure:exports"), Cancel);

        var error = await Assert.ThrowsAsync<ChangedWhileReadException>(() => Exports.Bytes("json", facts));

        Assert.Equal(
            "The graph changed while all of it was read: it was at revision 1, and is at 2. Neo4j keeps no older state, so what was read is of no use. Begin again, when nobody writes.",
            error.Message);
    }

    private async Task AreTheSame(ChangeSet facts)
    {
        using var store = await server.Empty(Cancel);
        await store.Apply(facts, Cancel);
        var fromServer = await store.Ask(new Everything(), Cancel);

        foreach (var format in new[] { "json", "csv", "graphml", "gexf" })
        {
            var (expected, actual) = (await Exports.Bytes(format, Exports.Of(facts)), await Exports.Bytes(format, fromServer));
            Assert.True(expected.AsSpan().SequenceEqual(actual), $"{format} differs");
        }
    }

    private static ChangeSet Many()
    {
        var facts = new Questions.Facts().Entity("place:hub");

        for (var number = 0; number < 1100; number++)
        {
            var name = number.ToString("D4", CultureInfo.InvariantCulture);
            facts.Entity($"person:{name}").Joined($"person:{name} CONTACTED place:hub").Claim($"person:{name}", "description", name);
        }

        for (var number = 0; number < 4100; number++)
        {
            facts.Joined($"place:hub PARTNER_OF person:{number % 1100:D4}", since: "2017");
        }

        for (var number = 0; number < 2001; number++)
        {
            facts.Figure(Indicator.Exports, "place:hub", null, "2017", number, "USD");
        }

        return facts.Changes;
    }
}
