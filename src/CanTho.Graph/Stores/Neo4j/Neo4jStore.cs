using System.Runtime.ExceptionServices;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Writing;

namespace CanTho.Graph.Stores.Neo4j;

/// <summary>
/// The graph in a Neo4j server: every question is answered through its Cypher file, every change is one transaction. Neo4j has no snapshots, so
/// a question is asked again when the graph changed while it was answered. Writers of one program take turns here, so that those who wait do not
/// fill the server's threads; several programs take turns at the server's lock.
/// </summary>
/// <param name="session">Of one database, with the schema in place: see <see cref="SchemaSetup"/>.</param>
public sealed class Neo4jStore(ICypherSession session, TimeProvider time) : IGraphStore, IDisposable
{
    // Each time a writer came in between. So many in a row, and something writes without end.
    private const int MostAttempts = 50;

    private readonly SemaphoreSlim _turn = new(1);
    private volatile Standing? _seen;

    /// <summary>Of how many relationships an entity is a hub: fewer for tests alone.</summary>
    internal int HubsFrom { get; init; } = KeptHubs.Usual;

    public async ValueTask<TAnswer> Ask<TAnswer>(Question<TAnswer> question, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var before = _seen ?? await Standing.Settled(session, cancel);

        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var (answer, error) = await Try(question, before.Revision, cancel);
            var after = await Standing.Settled(session, cancel);
            _seen = after;

            if (after.Revision == before.Revision)
            {
                error?.Throw();
                return answer!;
            }

            before = after;
        }

        throw new StoreException($"The graph changed {MostAttempts} times while one question was answered. Ask again when less is written.");
    }

    /// <exception cref="Neo4jException">The server could not be reached, or refused; nothing was written, or all of it was.</exception>
    public ValueTask<Revision> Apply(ChangeSet changes, CancellationToken cancel) => Write(changes, Origin.Edit, null, cancel);

    /// <inheritdoc cref="Embedded.EmbeddedStore.Seed"/>
    public ValueTask<Revision> Seed(ChangeSet seed, string fingerprint, CancellationToken cancel) => Write(seed, Origin.Seed, fingerprint, cancel);

    /// <summary>What was given to <see cref="Seed"/> last; null before the first.</summary>
    public async Task<string?> SeedFingerprint(CancellationToken cancel) => (await Standing.Read(session, cancel)).InOurSchema().Seed;

    private async Task<(TAnswer? Answer, ExceptionDispatchInfo? Error)> Try<TAnswer>(Question<TAnswer> question, Revision revision, CancellationToken cancel)
    {
        var server = new ServerGraph(session, revision);

        try
        {
            return (await question.Answer(server, cancel), null);
        }
        catch (NeighbouringIdsWanted wanted)
        {
            return (default, ExceptionDispatchInfo.Capture(EntityLookup.Unknown(wanted.Id, await NearIds.Read(server, wanted.Id, cancel))));
        }
        catch (Exception error) when (error is not (OperationCanceledException or Neo4jException))
        {
            // Thrown unless a change came in between: half of the old graph and half of the new may not go together.
            return (default, ExceptionDispatchInfo.Capture(error));
        }
    }

    private async ValueTask<Revision> Write(ChangeSet changes, Origin origin, string? fingerprint, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);

        try
        {
            // The commit may have been done though nobody heard the answer: the next attempt finds its own change there.
            var change = Guid.NewGuid().ToString();
            return await session.ExecuteWrite(runner => Attempt(new(runner, cancel), changes, origin, fingerprint, change, cancel), cancel);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<Revision> Attempt(
        Statements statements, ChangeSet changes, Origin origin, string? fingerprint, string change, CancellationToken cancel)
    {
        var standing = (await statements.Run(CypherFile.Read("write/lock").Statement, ("writer", change), ("schema", SchemaSetup.Version))).Single();
        var (revision, seed) = (new Revision(standing.Get<long>("revision")), standing.Get<string?>("seed"));

        if (standing.Get<long>("schema") is var schema && schema != SchemaSetup.Version)
            throw SchemaSetup.Foreign(schema);

        if (standing.Get<string?>("change") == change || (fingerprint is not null && fingerprint == seed))
        {
            return revision;
        }

        var done = await new GraphWriter(statements, revision, origin, HubsFrom).Write(changes, onlyOurs: origin == Origin.Seed);
        cancel.ThrowIfCancellationRequested();

        if (done.Count == 0 && fingerprint is null)
        {
            return revision;
        }

        var next = done.Count == 0 ? revision : new Revision(revision.Number + 1);
        await new RevisionLog(statements).Write(next, change, fingerprint ?? seed, origin, done, time.GetUtcNow());
        await Announce(next, cancel);
        return next;
    }

    private async Task Announce(Revision next, CancellationToken cancel)
    {
        await using var announced = await session.Run(
            new(CypherFile.Read("write/announce").Statement, new Dictionary<string, object?> { ["revision"] = next.Number }), AccessMode.Write, cancel);
        await announced.Consume(cancel);
    }

    public void Dispose() => _turn.Dispose();
}
