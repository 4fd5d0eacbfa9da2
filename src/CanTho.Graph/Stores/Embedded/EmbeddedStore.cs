using CanTho.Graph.Questions;
using CanTho.Graph.Stores.Embedded.Memory;
using Microsoft.Data.Sqlite;

namespace CanTho.Graph.Stores.Embedded;

/// <summary>
/// The graph in a folder, nothing else to install: SQLite holds the truth, a snapshot in memory answers. A write is checked against the
/// snapshot, put into one transaction, and the next snapshot is made before the transaction commits and published after, so the file
/// and the memory cannot come apart. Writers take turns; readers never wait.
/// </summary>
public sealed class EmbeddedStore : IGraphStore, IAsyncDisposable
{
    private const string SeedKey = "seed";
    private const int ManyRelationships = 500_000;

    private readonly DataFolder _folder;
    private readonly GraphFile _file;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _turn = new(1);
    private volatile GraphSnapshot _snapshot;
    private bool _isClosed;

    private EmbeddedStore(DataFolder folder, GraphFile file, GraphSnapshot snapshot, TimeProvider time) =>
        (_folder, _file, _snapshot, _time) = (folder, file, snapshot, time);

    public Revision Revision => _snapshot.Revision;

    /// <summary>What was given to <see cref="Seed"/> last; null before the first. Who finds it unchanged need not read the seed.</summary>
    public string? SeedFingerprint { get; private set; }

    /// <summary>Opens the store in the folder, or begins one.</summary>
    /// <param name="folder">Is made when its parent is there. Only one process at a time has it.</param>
    /// <param name="time">For the log of changes.</param>
    /// <exception cref="StoreException">The folder cannot be used, or what stands in it is foreign, damaged, newer or in use.</exception>
    public static EmbeddedStore Open(string folder, TimeProvider time, CancellationToken cancel)
    {
        var data = DataFolder.Open(folder);

        try
        {
            var file = GraphFile.Open(data.File);

            try
            {
                var snapshot = SnapshotLoader.Load(file, cancel);
                GiveBack(snapshot);
                return new(data, file, snapshot, time) { SeedFingerprint = file.Meta(SeedKey) };
            }
            catch
            {
                file.Dispose();
                throw;
            }
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Answers on the caller's own thread, from the snapshot of this moment: a request has a thread already, and another would only cost.
    /// </summary>
    public ValueTask<TAnswer> Ask<TAnswer>(Question<TAnswer> question, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return new(question.Answer(_snapshot, cancel));
    }

    /// <exception cref="StoreException">The file cannot be written; nothing was changed.</exception>
    public ValueTask<Revision> Apply(ChangeSet changes, CancellationToken cancel) => InTurn(() => Write(changes, Origin.Edit, null, cancel), cancel);

    /// <summary>
    /// Brings the facts of the seed up to date: puts all of them, and removes those that came from the seed before and are no longer in it. What
    /// others wrote is left alone, also where it replaced a fact of the seed; so is an entity of the seed that their facts mention. The
    /// same fingerprint again does nothing.
    /// </summary>
    /// <param name="fingerprint">Of the seed's files: equal for equal content.</param>
    /// <exception cref="RefusedChangeException">The seed does not hold together; nothing was written.</exception>
    /// <exception cref="StoreException">The file cannot be written; nothing was changed.</exception>
    public ValueTask<Revision> Seed(ChangeSet seed, string fingerprint, CancellationToken cancel) =>
        InTurn(() => fingerprint == SeedFingerprint ? Revision : Write(seed, Origin.Seed, fingerprint, cancel), cancel);

    /// <summary>Waits for the write under way, then closes the file and frees the folder.</summary>
    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync();

        if (!_isClosed)
        {
            _isClosed = true;
            _file.Dispose();
            _folder.Dispose();
        }

        _turn.Release();
    }

    // Loading millions of facts leaves hundreds of megabytes behind, which nothing would collect for hours: before the first question is
    // the one moment when it disturbs nobody.
    private static void GiveBack(GraphSnapshot snapshot)
    {
        if (snapshot.RelationshipCount > ManyRelationships)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    private async ValueTask<Revision> InTurn(Func<Revision> write, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);

        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            return write();
        }
        catch (SqliteException error)
        {
            throw _file.Failed(error);
        }
        finally
        {
            _turn.Release();
        }
    }

    private Revision Write(ChangeSet changes, Origin origin, string? fingerprint, CancellationToken cancel)
    {
        var old = _snapshot;
        using var writer = new FactWriter(_file, origin);

        if (origin == Origin.Seed)
        {
            changes = SeedChanges.Of(changes, old, writer);
        }

        // First, for what others did may be why the changes no longer hold together.
        if (changes.BasedOn is { } basedOn)
        {
            MeanwhileCheck.Check(changes, basedOn, old, writer);
        }

        ChangeCheck.Check(old, changes);

        foreach (var change in FactChange.Of(changes))
        {
            cancel.ThrowIfCancellationRequested();
            writer.Make(change);
        }

        var next = old;

        if (writer.Changes.Count > 0)
        {
            next = SnapshotChange.Apply(old, writer.Changes, new(old.Revision.Number + 1));
            writer.Log(next.Revision, _time.GetUtcNow());
        }

        if (fingerprint is not null)
        {
            _file.SetMeta(SeedKey, fingerprint);
        }

        cancel.ThrowIfCancellationRequested();
        writer.Commit();

        SeedFingerprint = fingerprint ?? SeedFingerprint;
        _snapshot = next;
        return next.Revision;
    }
}
