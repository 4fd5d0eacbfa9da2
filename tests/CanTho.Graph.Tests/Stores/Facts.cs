using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.Stores;

/// <summary>Facts for tests that do not care what they say.</summary>
internal static class Facts
{
    public static Citation Source { get; } = new(new("document:plan"), "III.3.a");

    public static Entity Plan { get; } = Entity("document:plan", "Kế hoạch 167");

    public static Entity Otani { get; } = Entity("person:yasuo-otani", "Yasuo Otani");

    public static Entity Okayama { get; } = Entity("place:okayama", "Okayama");

    public static ChangeSet Few { get; } = ChangeSet.Empty with
    {
        Entities = [Plan, Otani, Okayama],
        Relationships = [Post("relationship:post", Otani, Okayama)],
        Claims = [Claim("claim:honorific", Otani, "honorific", Text("Giáo sư"))],
        Figures = [Figure("figure:exports", Okayama, 12.05m)],
    };

    public static Entity Entity(string id, string name) => new(
        new(id),
        ConstantCase.Read<EntityKind>(id[..id.IndexOf(':', StringComparison.Ordinal)].ToUpperInvariant())!.Value,
        null,
        [new(name, "vi", NameUse.Official, [])],
        []);

    public static Relationship Post(string id, Entity person, Entity place) =>
        new(id, RelationType.HoldsPost, person.Id, place.Id, new("thị trưởng", "mayor"), null, null, Rank.Normal, Certainty.Explicit, [Source], null);

    public static Claim Claim(string id, Entity about, string property, ClaimValue value) =>
        new(id, about.Id, Property.Find(property)!, value, null, null, Rank.Normal, Certainty.Explicit, [Source], null);

    public static Figure Figure(string id, Entity about, decimal value) => new(
        id, Indicator.Exports, about.Id, null, Period.Parse("2017"), value, "million USD", Cumulative: false, Estimate: false,
        Rank.Normal, Certainty.Explicit, [Source], null);

    public static ClaimValue Text(string text) => new ClaimValue.Text(new(text));

    public static ChangeSet Put(params IReadOnlyList<Entity> entities) => ChangeSet.Empty with { Entities = entities };

    public static ChangeSet Put(params IReadOnlyList<Relationship> relationships) => ChangeSet.Empty with { Relationships = relationships };

    public static ChangeSet Put(params IReadOnlyList<Claim> claims) => ChangeSet.Empty with { Claims = claims };

    public static ChangeSet Put(params IReadOnlyList<Figure> figures) => ChangeSet.Empty with { Figures = figures };

    public static ChangeSet Remove(params IReadOnlyList<string> ids) => ChangeSet.Empty with { Removed = ids };
}
