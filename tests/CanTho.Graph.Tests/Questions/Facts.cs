using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.Graph.Tests.Stores;

namespace CanTho.Graph.Tests.Questions;

/// <summary>
/// A graph written down in a test: <c>new Facts().Joined("person:a SIGNED agreement:b").Claim("event:c", "date", "2017-10")</c>.
/// An entity comes into being when it is first spoken of, named after its id; ids of facts count up, and everything is cited from
/// <c>document:source</c> unless said otherwise.
/// </summary>
internal sealed class Facts
{
    private readonly Dictionary<EntityId, Entity> _entities = [];
    private readonly List<Relationship> _relationships = [];
    private readonly List<Claim> _claims = [];
    private readonly List<Figure> _figures = [];

    public ChangeSet Changes => new([.. _entities.Values], _relationships, _claims, _figures, []);

    public IGraph Graph => new NaiveGraph(Changes);

    public TAnswer Ask<TAnswer>(Question<TAnswer> question) => question.Answer(Graph, TestContext.Current.CancellationToken);

    /// <param name="names">The first Vietnamese and official, then in any language: <c>en:Can Tho</c>.</param>
    public Facts Entity(string id, string? @class = null, string? cites = null, params IReadOnlyList<string> names)
    {
        var (sources, slug) = (Cited(cites ?? "source 1"), id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        IReadOnlyList<Name> known =
        [
            new(names.Count > 0 ? names[0] : slug, "vi", NameUse.Official, sources),
            .. names.Skip(1).Select(name => name.Split(':')).Select(name => new Name(name[1], name[0], NameUse.Translation, [])),
        ];

        _entities[new(id)] = new(new(id), KindOf(id), @class, known, sources);
        return this;
    }

    /// <param name="statement"><c>person:a SIGNED agreement:b</c></param>
    public Facts Joined(
        string statement,
        string? role = null,
        string? since = null,
        string? until = null,
        Rank rank = Rank.Normal,
        string? id = null,
        string? cites = null,
        Certainty certainty = Certainty.Explicit)
    {
        var words = statement.Split(' ');
        _relationships.Add(new(
            id ?? $"relationship:{_relationships.Count + 1:D3}",
            ConstantCase.Read<RelationType>(words[1])!.Value,
            Known(words[0]),
            Known(words[2]),
            role is null ? null : new(role),
            since is null ? null : PartialDate.Parse(since),
            until is null ? null : PartialDate.Parse(until),
            rank,
            certainty,
            Cited(cites ?? "source 1"),
            null));

        return this;
    }

    public Facts Claim(
        string about,
        string property,
        string value,
        string? unit = null,
        string? period = null,
        Rank rank = Rank.Normal,
        string? id = null,
        string? cites = null)
    {
        var kind = Property.Find(property)!;
        _claims.Add(new(
            id ?? $"claim:{_claims.Count + 1:D3}",
            Known(about),
            kind,
            Value(kind.Value, value),
            unit,
            period is null ? null : Period.Parse(period),
            rank,
            Certainty.Explicit,
            Cited(cites ?? "source 1"),
            null));

        return this;
    }

    public Facts Figure(
        Indicator indicator,
        string about,
        string? partner,
        string period,
        decimal value,
        string unit,
        bool cumulative = false,
        Rank rank = Rank.Normal)
    {
        _figures.Add(new(
            $"figure:{_figures.Count + 1:D3}",
            indicator,
            Known(about),
            partner is null ? null : Known(partner),
            Period.Parse(period),
            value,
            unit,
            cumulative,
            false,
            rank,
            Certainty.Explicit,
            Cited("source 1"),
            null));

        return this;
    }

    // "source 1; other II.3" as in the seed files.
    private IReadOnlyList<Citation> Cited(string sources) =>
    [
        .. from source in sources.Split("; ")
           let words = source.Split(' ', 2)
           select new Citation(Document($"document:{words[0]}"), words[1]),
    ];

    private EntityId Document(string id)
    {
        _entities.TryAdd(
            new(id), new(new(id), EntityKind.Document, "REPORT", [new(id["document:".Length..], "vi", NameUse.Official, [])], []));
        return new(id);
    }

    private EntityId Known(string id)
    {
        if (!_entities.ContainsKey(new(id)))
        {
            Entity(id);
        }

        return new(id);
    }

    private static ClaimValue Value(ValueKind kind, string value) => kind switch
    {
        ValueKind.Number => new ClaimValue.Number(decimal.Parse(value, CultureInfo.InvariantCulture)),
        ValueKind.Date => new ClaimValue.Date(Period.Parse(value)),
        ValueKind.Status => new ClaimValue.Word(value),
        ValueKind.Entity => new ClaimValue.Reference(new(value)),
        _ => new ClaimValue.Text(new(value)),
    };

    private static EntityKind KindOf(string id) => ConstantCase.Read<EntityKind>(id.Split(':')[0].ToUpperInvariant())!.Value;
}
