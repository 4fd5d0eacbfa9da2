using CanTho.Graph.Domain;
using CanTho.Graph.Names;
using CanTho.Graph.Stores.Embedded.Memory;
using Microsoft.Data.Sqlite;

namespace CanTho.Graph.Stores.Embedded;

/// <summary>The whole file into memory.</summary>
internal sealed class SnapshotLoader
{
    private readonly GraphFile _file;
    private readonly CancellationToken _cancel;
    private ulong _checksum;

    private SnapshotLoader(GraphFile file, CancellationToken cancel) => (_file, _cancel) = (file, cancel);

    /// <exception cref="StoreException">What was read does not hold together, or is not what was written.</exception>
    public static GraphSnapshot Load(GraphFile file, CancellationToken cancel)
    {
        try
        {
            var loader = new SnapshotLoader(file, cancel);
            var snapshot = loader.Read();

            return loader._checksum == FactChecksum.Read(file)
                ? snapshot
                : throw new FormatException("The facts read are not the facts written: their checksums differ.");
        }
        catch (SqliteException error)
        {
            throw file.Failed(error);
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException))
        {
            throw file.Damaged(error); // whatever breaks on reading what we wrote: it is no longer what we wrote
        }
    }

    private GraphSnapshot Read()
    {
        EntityNumber numberOf = Ids().NumberOf;
        var scratch = new ByteWriter();
        var entities = Table<EntityHead>(FactRows.Entities, (cells, draft) => EntityFacts.Read(cells, draft, scratch, numberOf));
        var names = Task.Run(() => Names(entities)); // as much work as the relationships
        var relationships = Table<RelationshipHead>(FactRows.Relationships, (cells, draft) => RelationshipFacts.Read(cells, draft, numberOf));
        var claims = Table<ClaimHead>(FactRows.Claims, (cells, draft) => ClaimFacts.Read(cells, draft, numberOf));
        var figures = new List<Figure>();
        Each(FactRows.Figures, cells => figures.Add(FigureFacts.Of(cells, entities, scratch, numberOf)));

        var adjacency = Adjacency.Of(entities, relationships, claims);

        return new()
        {
            Revision = new(long.Parse(_file.Meta("revision")!, System.Globalization.CultureInfo.InvariantCulture)),
            Entities = entities,
            RelationshipTable = relationships,
            Claims = claims,
            Figures = figures,
            Adjacency = adjacency,
            Kinds = Kinds(entities),
            WithClaims = WithClaims(entities, adjacency, figures),
            Names = names.GetAwaiter().GetResult(),
            LogReader = _file.Log,
        };
    }

    // The ids alone, first: an entity may cite a document that stands further down.
    private IdNumbers Ids()
    {
        for (var seed = 0ul; ; seed++)
        {
            var ids = new IdNumbers(seed);
            var isExact = true;
            SqliteRows.Each(_file.Connection, FactRows.Entities, ["id"], cells => isExact &= ids.Add(cells[0]), _cancel);

            if (isExact)
                return ids;
        }
    }

    private FactTable<THead> Table<THead>(FactRows of, Action<ICells, FactDraft<THead>> read)
        where THead : struct
    {
        var table = new FactTableBuilder<THead>();
        var draft = new FactDraft<THead>();

        Each(of, cells =>
        {
            read(cells, draft);
            table.Add(draft);
        });

        return table.Finish();
    }

    private void Each(FactRows of, Action<ICells> read) => SqliteRows.Each(
        _file.Connection,
        of,
        of.Columns,
        cells =>
        {
            _checksum = unchecked(_checksum + FactChecksum.Of(of, cells.Packed));
            read(cells);
        },
        _cancel);

    private static NameIndex Names(FactTable<EntityHead> entities) =>
        NameIndex.Build(entities.Numbers.Select(entity => (entity, (IReadOnlyList<Name>)EntityFacts.NamesAlone(entities, entity))));

    private static OrderedNumbers[] Kinds(FactTable<EntityHead> entities)
    {
        var kinds = entities.Numbers.ToLookup(number => entities.HeadOf(number).Kind);
        return [.. Enum.GetValues<EntityKind>().Select(kind => OrderedNumbers.Of(kinds[kind]))];
    }

    private static OrderedNumbers WithClaims(FactTable<EntityHead> entities, Adjacency adjacency, List<Figure> figures)
    {
        var inFigures = FigureFacts.Entities(figures, entities).ToHashSet();
        return OrderedNumbers.Of(entities.Numbers.Where(entity => adjacency.ClaimsAbout[entity] is { Length: > 0 } || inFigures.Contains(entity)));
    }
}
