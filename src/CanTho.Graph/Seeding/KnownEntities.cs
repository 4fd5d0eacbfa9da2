using CanTho.Graph.Domain;
using CanTho.Graph.Names;

namespace CanTho.Graph.Seeding;

/// <summary>Every id of an entity in the seed, and what is wrong with a cell that should hold one.</summary>
internal sealed class KnownEntities
{
    private readonly Dictionary<string, (EntityKind Kind, SeedRow Row)> _known = new(StringComparer.Ordinal);
    private readonly HashSet<EntityKind> _partlyRead = [];

    public KnownEntities(IEnumerable<SeedTable> tables)
    {
        foreach (var table in tables.Where(table => table.File.Kind is not null))
        {
            var kind = table.File.Kind!.Value;

            if (!table.Complete)
            {
                _partlyRead.Add(kind);
            }

            foreach (var row in table.Rows)
            {
                Add(kind, row);
            }
        }
    }

    /// <summary>Whether the row is the one that the id belongs to: of two rows with one id, the first is.</summary>
    public bool Owns(SeedRow row) => row.Find("id") is { } id && _known.TryGetValue(id, out var entry) && entry.Row == row;

    /// <summary>The entity that a cell names. Null, and told, when there is none, or none of these kinds.</summary>
    public (EntityId Id, EntityKind Kind)? Find(SeedRow row, string column, string text, IReadOnlyList<EntityKind>? kinds = null)
    {
        if (!_known.TryGetValue(text, out var entry))
        {
            ReportUnknown(row, text, kinds);
            return null;
        }

        if (kinds is not null && !kinds.Contains(entry.Kind))
        {
            row.Report($"Cell \"{column}\" is {Article(entry.Kind)}, \"{text}\". It must be {Either(kinds)}. {NearestOf(text, kinds)}".TrimEnd());
            return null;
        }

        return (new(text), entry.Kind);
    }

    /// <summary>The document that a citation names by its slug.</summary>
    public EntityId? FindDocument(SeedRow row, string slug)
    {
        if (_known.ContainsKey($"document:{slug}"))
        {
            return new($"document:{slug}");
        }

        if (_known.TryGetValue(slug, out var named) || _known.TryGetValue(WithKind(slug), out named))
        {
            row.Report(named.Kind is EntityKind.Document
                ? $"Cite \"{slug["document:".Length..]}\", without \"document:\"."
                : $"\"{named.Row.Find("id")}\" is cited, but {Article(named.Kind)} is no document.");
        }
        else if (!_partlyRead.Contains(EntityKind.Document))
        {
            row.Report(SpellingHint.After($"There is no document \"{slug}\" to cite.", slug, [.. Documents()]));
        }

        return null;
    }

    private IEnumerable<string> Documents() =>
        from entry in _known where entry.Value.Kind is EntityKind.Document select entry.Key["document:".Length..];

    private string WithKind(string slug) =>
        Enum.GetValues<EntityKind>().Select(kind => $"{Word(kind)}:{slug}").FirstOrDefault(_known.ContainsKey) ?? slug;

    // A badly written id is kept all the same: what refers to it refers to something.
    private void Add(EntityKind kind, SeedRow row)
    {
        if ((row.Sound ? row.Need("id") : row.Find("id")) is not { } id)
        {
            return;
        }

        if (!_known.TryAdd(id, (kind, row)))
        {
            row.Report($"The id \"{id}\" is taken by {_known[id].Row.Place}.");
        }
        else if (row.Sound && !FactId.IsWritten(id, Word(kind)))
        {
            row.Report(FactId.Complaint(id, Word(kind)));
        }
    }

    private void ReportUnknown(SeedRow row, string text, IReadOnlyList<EntityKind>? kinds)
    {
        // What was lost with a broken file is not unknown.
        if (_partlyRead.Any(kind => text.StartsWith($"{Word(kind)}:", StringComparison.Ordinal)))
        {
            return;
        }

        row.Report(NearestOf(text, kinds) is { Length: > 0 } hint
            ? $"There is no entity \"{text}\". {hint}"
            : $"There is no entity \"{text}\". {NearestOf(text, null)}".TrimEnd());
    }

    private string NearestOf(string text, IReadOnlyList<EntityKind>? kinds) =>
        SpellingHint.Nearest(text, _known.Where(entry => kinds?.Contains(entry.Value.Kind) ?? true).Select(entry => entry.Key)) is { } near
            ? $"Did you mean \"{near}\"?"
            : "";

    private static string Word(EntityKind kind) => kind.ToString().ToLowerInvariant();

    private static string Article(EntityKind kind) => Word(kind)[0] is 'a' or 'e' or 'o' ? $"an {Word(kind)}" : $"a {Word(kind)}";

    private static string Either(IReadOnlyList<EntityKind> kinds) =>
        kinds.Count == 1
            ? Article(kinds[0])
            : $"{string.Join(", ", kinds.Take(kinds.Count - 1).Select(Article))} or {Article(kinds[^1])}";
}
