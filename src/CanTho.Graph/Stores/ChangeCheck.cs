using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores;

/// <summary>Whether a change set leaves the graph whole: every problem in one go, in the order of the set.</summary>
internal sealed class ChangeCheck
{
    private readonly Func<EntityId, bool> _stands;
    private readonly IEnumerable<StillMentioned> _mentioned;
    private readonly ChangeSet _changes;
    private readonly HashSet<EntityId> _entities;
    private readonly HashSet<string> _removed;
    private readonly List<string> _problems = [];

    private ChangeCheck(ChangeSet changes, Func<EntityId, bool> stands, IEnumerable<StillMentioned> mentioned)
    {
        (_changes, _stands, _mentioned) = (changes, stands, mentioned);
        _entities = [.. changes.Entities.Select(entity => entity.Id)];
        _removed = new(changes.Removed, StringComparer.Ordinal);
    }

    /// <exception cref="RefusedChangeException">There are problems.</exception>
    public static void Check(IGraph graph, ChangeSet changes) =>
        Check(changes, id => graph.TryFind(id, out _), StillMentioned.OfRemoved(graph, changes));

    /// <param name="stands">Whether there is such an entity before the changes.</param>
    /// <param name="mentioned">Removed entities that facts still mention.</param>
    /// <exception cref="RefusedChangeException">There are problems.</exception>
    public static void Check(ChangeSet changes, Func<EntityId, bool> stands, IEnumerable<StillMentioned> mentioned)
    {
        var check = new ChangeCheck(changes, stands, mentioned);
        check.Run();

        if (check._problems.Count > 0)
            throw new RefusedChangeException(check._problems);
    }

    /// <exception cref="RefusedChangeException">The store has no such revision yet.</exception>
    public static void CheckBase(Revision basedOn, Revision present)
    {
        if (basedOn.Number > present.Number)
        {
            throw new RefusedChangeException(
            [
                $"They are based on revision {basedOn.Number}, and the store is at {present.Number}: they were read from another store, or from this one "
                + "before a backup took its place. Read the facts again, and base the changes on the revision read then.",
            ]);
        }
    }

    private void Run()
    {
        CheckIds();
        TextCheck.Check(_changes, Problem);

        foreach (var entity in _changes.Entities)
        {
            CheckEntity(entity);
        }

        foreach (var relationship in _changes.Relationships)
        {
            CheckRelationship(relationship);
        }

        foreach (var claim in _changes.Claims)
        {
            CheckClaim(claim);
        }

        foreach (var figure in _changes.Figures)
        {
            CheckFigure(figure);
        }

        foreach (var mentioned in _mentioned)
        {
            Problem($"{mentioned.Entity} cannot be removed: {mentioned}.");
        }
    }

    private void CheckIds()
    {
        var ids = _changes.Entities.Select(entity => (Id: entity.Id.Value, Prefix: entity.Kind.IdPrefix()))
            .Concat(_changes.Relationships.Select(fact => (fact.Id, "relationship:")))
            .Concat(_changes.Claims.Select(fact => (fact.Id, "claim:")))
            .Concat(_changes.Figures.Select(fact => (fact.Id, "figure:")));

        var seen = new HashSet<string>(StringComparer.Ordinal);

        foreach (var (id, prefix) in ids)
        {
            if (string.IsNullOrEmpty(id) || !id.StartsWith(prefix, StringComparison.Ordinal) || id.Length == prefix.Length)
            {
                Problem($"\"{id}\" is no id for this: it begins with \"{prefix}\" and a name follows.");
            }
            else if (!seen.Add(id))
            {
                Problem($"{id} comes twice in the changes.");
            }
            else if (_removed.Contains(id))
            {
                Problem($"{id} is both put in and removed.");
            }
        }
    }

    private void CheckEntity(Entity entity)
    {
        if (entity.Names.Count == 0)
        {
            Problem($"{entity.Id} has no name.");
        }

        if (entity.Names.Any(name => string.IsNullOrWhiteSpace(name.Text)))
        {
            Problem($"{entity.Id} has an empty name.");
        }

        CheckCitations(entity.Id.Value, [.. entity.Sources, .. entity.Names.SelectMany(name => name.Sources)]);
    }

    private void CheckRelationship(Relationship fact)
    {
        CheckThere(fact.Id, fact.From);
        CheckThere(fact.Id, fact.To);
        CheckSourced(fact.Id, fact.Sources);

        if (fact.Since?.Earliest > fact.Until?.Latest)
        {
            Problem($"{fact.Id}: since {fact.Since} is after until {fact.Until}.");
        }
    }

    private void CheckClaim(Claim fact)
    {
        CheckThere(fact.Id, fact.About);
        CheckPeriod(fact.Id, fact.Period);

        if (Property.Find(fact.Property.Name) is not { } property)
        {
            Problem($"{fact.Id}: there is no property \"{fact.Property.Name}\".");
        }
        else if (ValueKindOf(fact.Value) is var kind && kind != property.Value)
        {
            Problem($"{fact.Id}: \"{property.Name}\" takes {Word(property.Value)}, not {Word(kind)}.");
        }

        if (fact.Value is ClaimValue.Reference(var named))
        {
            CheckThere(fact.Id, named);
        }

        if (fact.Value is ClaimValue.Text { Value.Vi: "" } or ClaimValue.Word(""))
        {
            Problem($"{fact.Id} has no value.");
        }

        // ISO codes are a public standard (docs/model.md).
        if (fact.Property.Name == "iso")
        {
            CheckCitations(fact.Id, fact.Sources);
        }
        else
        {
            CheckSourced(fact.Id, fact.Sources);
        }
    }

    private void CheckFigure(Figure fact)
    {
        CheckThere(fact.Id, fact.About);
        CheckPeriod(fact.Id, fact.Period);
        CheckSourced(fact.Id, fact.Sources);

        if (fact.Partner is { } partner)
        {
            CheckThere(fact.Id, partner);
        }

        if (fact.Unit.Length == 0)
        {
            Problem($"{fact.Id} has no unit.");
        }
    }

    private void CheckSourced(string fact, IReadOnlyList<Citation> sources)
    {
        if (sources.Count == 0)
        {
            Problem($"{fact} has no citation. Name the document and the place in it.");
        }

        CheckCitations(fact, sources);
    }

    private void CheckCitations(string fact, IReadOnlyList<Citation> sources)
    {
        foreach (var document in sources.Select(source => source.Document).Distinct())
        {
            if (document.Value?.StartsWith(EntityKind.Document.IdPrefix(), StringComparison.Ordinal) is not true)
            {
                Problem($"{fact} cites \"{document}\", which is no document.");
            }
            else if (!IsThere(document))
            {
                Problem($"{fact} cites \"{document}\", which is not there.");
            }
        }
    }

    private void CheckPeriod(string fact, Period? period)
    {
        if (period is { From: null, Until: null } || period?.Earliest > period?.Latest)
        {
            Problem($"{fact} has no period, or one that ends before it begins.");
        }
    }

    private void CheckThere(string fact, EntityId entity)
    {
        if (!IsThere(entity))
        {
            Problem($"{fact}: there is no entity \"{entity}\".");
        }
    }

    private bool IsThere(EntityId id) =>
        _entities.Contains(id) || (!string.IsNullOrEmpty(id.Value) && _stands(id) && !_removed.Contains(id.Value));

    private void Problem(string problem) => _problems.Add(problem);

    private static ValueKind ValueKindOf(ClaimValue value) => value switch
    {
        ClaimValue.Text => ValueKind.Text,
        ClaimValue.Number => ValueKind.Number,
        ClaimValue.Date => ValueKind.Date,
        ClaimValue.Reference => ValueKind.Entity,
        _ => ValueKind.Status,
    };

    private static string Word(ValueKind kind) => kind switch
    {
        ValueKind.Text => "a text",
        ValueKind.Number => "a number",
        ValueKind.Date => "a date",
        ValueKind.Entity => "an entity",
        _ => "a status",
    };
}
