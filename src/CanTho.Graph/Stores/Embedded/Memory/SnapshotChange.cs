using CanTho.Graph.Domain;
using static System.Text.Encoding;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>What a change does to a snapshot: the next one, sharing all that the change did not touch.</summary>
internal sealed class SnapshotChange
{
    private readonly GraphSnapshot _old;
    private readonly IReadOnlyList<FactChange> _changes;
    private readonly FactTableChange<EntityHead> _entities;
    private readonly FactTableChange<RelationshipHead> _relationships;
    private readonly FactTableChange<ClaimHead> _claims;
    private readonly ByteWriter _scratch = new();

    private SnapshotChange(GraphSnapshot old, IReadOnlyList<FactChange> changes)
    {
        (_old, _changes) = (old, changes);
        (_entities, _relationships, _claims) = (new(old.Entities), new(old.RelationshipTable), new(old.Claims));
    }

    /// <param name="changes">Checked before: what they name is there when all are done, and no id comes twice.</param>
    public static GraphSnapshot Apply(GraphSnapshot old, IReadOnlyList<FactChange> changes, Revision revision) =>
        new SnapshotChange(old, changes).After(revision);

    private GraphSnapshot After(Revision revision)
    {
        // Entities get their numbers before anything names them.
        var entityNumbers = Numbers(FactRows.Entities, _entities);
        var relationshipNumbers = Numbers(FactRows.Relationships, _relationships);
        var claimNumbers = Numbers(FactRows.Claims, _claims);

        Put(entityNumbers, _entities, (cells, draft) => EntityFacts.Read(cells, draft, _scratch, NumberOf));
        Put(relationshipNumbers, _relationships, (cells, draft) => RelationshipFacts.Read(cells, draft, NumberOf));
        Put(claimNumbers, _claims, (cells, draft) => ClaimFacts.Read(cells, draft, NumberOf));

        var (entities, relationships, claims) = (_entities.Finish(), _relationships.Finish(), _claims.Finish());
        var figures = FiguresAfter(entities);
        var adjacency = AdjacencyChange.Apply(_old, entities, relationships, claims, entityNumbers, relationshipNumbers, claimNumbers);

        return new()
        {
            Revision = revision,
            Entities = entities,
            RelationshipTable = relationships,
            Claims = claims,
            Figures = figures,
            Adjacency = adjacency,
            Kinds = KindsAfter(entities),
            WithClaims = WithClaimsAfter(entities, figures, adjacency, claims, claimNumbers),
            LogReader = _old.LogReader,
            Names = _old.Names.With(entityNumbers.Select(change => (change.Number, (IReadOnlyList<Name>)NamesAfter(change, entities)))),
        };
    }

    // The numbers of all that is put or removed, in the order of the changes; null for what is removed and was not there.
    private List<NumberedChange> Numbers<THead>(FactRows rows, FactTableChange<THead> table)
        where THead : struct =>
    [
        .. from change in _changes
           where change.Rows == rows
           let number = change.Row is null ? table.Remove(change.Id) : table.Reserve(change.Id)
           where number is not null
           select new NumberedChange(number.Value, change.Row),
    ];

    private static void Put<THead>(List<NumberedChange> changes, FactTableChange<THead> table, Action<ICells, FactDraft<THead>> read)
        where THead : struct
    {
        foreach (var (number, row) in changes)
        {
            if (row is not null)
            {
                var draft = new FactDraft<THead>();
                read(row, draft);
                table.Put(number, draft);
            }
        }
    }

    private int NumberOf(ReadOnlySpan<byte> id) =>
        _entities.TryFind(id, out var number) ? number : throw new KeyNotFoundException($"There is no entity \"{UTF8.GetString(id)}\".");

    private IReadOnlyList<Figure> FiguresAfter(FactTable<EntityHead> entities)
    {
        var changes = _changes.Where(change => change.Rows == FactRows.Figures).ToDictionary(change => change.Id);

        return changes.Count == 0
            ? _old.Figures
            : [
                .. _old.Figures.Where(figure => !changes.ContainsKey(figure.Id))
                    .Concat(
                        from change in changes.Values
                        where change.Row is not null
                        select FigureFacts.Of(change.Row!, entities, _scratch, NumberOf))
                    .OrderBy(figure => figure.Id, CodePointOrder.Instance),
            ];
    }

    private static List<Name> NamesAfter(NumberedChange change, FactTable<EntityHead> entities) =>
        change.Row is null ? [] : EntityFacts.NamesAlone(entities, change.Number);

    private OrderedNumbers[] KindsAfter(FactTable<EntityHead> entities)
    {
        if (_entities.Added.Count + _entities.Removed.Count == 0)
            return _old.Kinds;

        var added = _entities.Added.ToLookup(number => entities.HeadOf(number).Kind);
        var removed = _entities.Removed.ToLookup(number => _old.Entities.HeadOf(number).Kind);

        return
        [
            .. _old.Kinds.Index().Select(kind =>
                kind.Item.With([.. added[(EntityKind)kind.Index]], [.. removed[(EntityKind)kind.Index]], CompareIds)),
        ];

        int CompareIds(int one, int other) => IdOf(one).AsSpan().SequenceCompareTo(IdOf(other));

        // A removed entity has its id in the old table only; no number falls vacant and is given out again in one change.
        byte[] IdOf(int number) =>
            _old.Entities.Holds(number) ? _old.Entities.IdOf(number) : entities.IdOf(number);
    }

    private OrderedNumbers WithClaimsAfter(
        FactTable<EntityHead> entities,
        IReadOnlyList<Figure> figures,
        Adjacency adjacency,
        FactTable<ClaimHead> claims,
        List<NumberedChange> claimChanges)
    {
        var touched = claimChanges.Where(change => _old.Claims.Holds(change.Number))
            .Select(change => _old.Claims.HeadOf(change.Number).About)
            .Concat(claimChanges.Where(change => change.Row is not null).Select(change => claims.HeadOf(change.Number).About))
            .Concat(figures == _old.Figures ? [] : FigureFacts.Entities(_old.Figures, _old.Entities).Concat(FigureFacts.Entities(figures, entities)))
            .ToHashSet();

        if (touched.Count == 0)
            return _old.WithClaims;

        var before = FigureFacts.Entities(_old.Figures, _old.Entities).ToHashSet();
        var after = FigureFacts.Entities(figures, entities).ToHashSet();
        bool Had(int entity) => _old.Adjacency.ClaimsAbout[entity] is { Length: > 0 } || before.Contains(entity);
        bool Has(int entity) => adjacency.ClaimsAbout[entity] is { Length: > 0 } || after.Contains(entity);

        return _old.WithClaims.With(
            [.. touched.Where(entity => Has(entity) && !Had(entity))],
            [.. touched.Where(entity => Had(entity) && !Has(entity))],
            Comparer<int>.Default.Compare);
    }
}

/// <param name="Row">Null when the fact is removed.</param>
internal sealed record FactChange(FactRows Rows, string Id, FactRow? Row)
{
    /// <summary>In the order of the set; an id removed twice comes once.</summary>
    public static IEnumerable<FactChange> Of(ChangeSet changes) =>
        changes.Entities.Select(FactRows.Of)
            .Concat(changes.Relationships.Select(FactRows.Of))
            .Concat(changes.Claims.Select(FactRows.Of))
            .Concat(changes.Figures.Select(FactRows.Of))
            .Select(row => new FactChange(row.Rows, row.Id, row))
            .Concat(changes.Removed.Distinct(StringComparer.Ordinal).Select(id => new FactChange(FactRows.Holding(id), id, null)));
}

internal readonly record struct NumberedChange(int Number, FactRow? Row);
