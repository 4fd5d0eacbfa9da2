using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>
/// See <c>cypher/write/upgrade.cypher</c>. Neither a fact nor its version changes, so the revision stays. Nothing is tried again: a start that fails
/// in the middle leaves the graph without a version, and the next one begins from the front.
/// </summary>
internal sealed class Upgrade(ICypherSession session, CancellationToken cancel)
{
    private const int Page = 1000;

    private static readonly CypherFile s_file = CypherFile.Read("write/upgrade");

    public async Task Run(int version)
    {
        await InTransaction(statements => statements.Run(s_file["begin"]));
        await Clear("derived");
        await Clear("counts");

        // Facts first: what is derived of one is worked out from others, too.
        foreach (var work in (Func<Statements, IReadOnlyList<StandingFact>, Task>[])[Put, Derive])
        {
            foreach (var kind in (string[])["entities", "claims", "figures", "relationships"])
            {
                await Each(kind, work);
            }
        }

        await InTransaction(statements => statements.Run(s_file["end"], ("schema", version)));
    }

    private async Task Clear(string what)
    {
        await using var gone = await session.Run(new(s_file[what]), AccessMode.Write, cancel);
        await gone.Consume(cancel);
    }

    private async Task Each(string kind, Func<Statements, IReadOnlyList<StandingFact>, Task> work)
    {
        for (var after = ""; after is not null;)
        {
            await InTransaction(async statements =>
            {
                var rows = await statements.Run(s_file[kind], ("after", after), ("limit", Page));
                await work(statements, [.. rows.SelectMany(row => row.Get<IReadOnlyList<object?>>("facts")).Select(StandingFact.Read)]);
                after = rows.Count > 0 ? rows[^1].Get<string>("place") : null;
            });
        }
    }

    private static async Task Put(Statements statements, IReadOnlyList<StandingFact> facts)
    {
        foreach (var alike in facts.GroupBy(fact => (fact.Version, fact.Origin)))
        {
            await new FactWriter(statements, alike.Key.Version, alike.Key.Origin)
                .Write([.. alike.Select(fact => new FactChange(FactReader.IdOf(fact.Fact), fact.Fact, fact.Fact))]);
        }
    }

    private static Task Derive(Statements statements, IReadOnlyList<StandingFact> facts) =>
        new DerivedData(statements, KeptHubs.Usual).Write([.. facts.Select(fact => new FactChange(FactReader.IdOf(fact.Fact), null, fact.Fact))]);

    private async Task InTransaction(Func<Statements, Task> work)
    {
        await using var transaction = await session.BeginTransaction(AccessMode.Write, cancel);
        await work(new(transaction, cancel));
        await transaction.Commit(cancel);
    }
}
