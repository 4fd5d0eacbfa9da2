using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using FsCheck;
using FsCheck.Fluent;

namespace CanTho.Graph.Tests.Questions;

/// <summary>
/// A small random graph and a random question about its links. What FsCheck finds wrong it makes smaller and prints, with its seed.
/// </summary>
internal sealed record RandomLinks(IReadOnlyList<RandomLinks.Line> Lines, Links Asked)
{
    /// <summary>Enough of every kind that routes meet places, parts, documents and hubs.</summary>
    public static readonly IReadOnlyList<string> Ids =
    [
        "person:a", "person:b", "person:c", "organisation:d", "organisation:e", "agreement:f", "agreement:g", "task:h",
        "place:i", "place:j", "place:k", "document:l",
    ];

    // Mostly no filter: a graph with few ways has nothing to rank.
    private static readonly string?[] s_days = [null, null, null, null, null, "2017", "2018-05", "2020-01-31"];

    private static readonly EntityKind[]?[] s_through =
    [
        null, null, null,
        [EntityKind.Person, EntityKind.Agreement],
        [EntityKind.Place, EntityKind.Person, EntityKind.Document, EntityKind.Organisation],
        [],
    ];

    private static readonly RelationType[]?[] s_relations =
        [null, null, null, null, [RelationType.Signed], [RelationType.Signed, RelationType.PartOf]];

    public Facts Facts => Lines.Index().Aggregate(
        Ids.Aggregate(new Facts(), (facts, id) => facts.Entity(id)),
        // Ids that do not follow the order of the lines.
        (facts, line) => facts.Joined(
            $"{line.Item.From} {line.Item.Type} {line.Item.To}", since: line.Item.Since, until: line.Item.Until, rank: line.Item.Rank,
            id: $"relationship:{line.Index * 7 % 37:D2}"));

    private static readonly Gen<(string, string, string)> s_anything =
        from @from in Gen.Elements<string>(Ids)
        from to in Gen.Elements<string>(Ids)
        from type in Gen.Elements("SIGNED", "CONCERNS", "PART_OF")
        select (@from, type, to);

    private static readonly Gen<(string, string, string)> s_parts =
        from @from in Gen.Elements<string>([.. Ids.Where(IsPlace)])
        from to in Gen.Elements<string>([.. Ids.Where(IsPlace)])
        select (@from, "PART_OF", to);

    public static Arbitrary<RandomLinks> Any { get; } = Arb.From(
        from count in Gen.Choose(6, 36)
        from lines in Gen.Frequency((5, LineOf(s_anything)), (1, LineOf(s_parts))).ListOf(count)
        from asked in Question
        select new RandomLinks([.. lines], asked),
        Smaller);

    public override string ToString() =>
        $"{string.Join('\n', Lines)}\n{Asked}\n"
        + $"Through: {Shown(Asked.Through)} Relations: {Shown(Asked.Relations)} Avoid: {Shown(Asked.Avoid)}";

    private static string Shown<T>(IEnumerable<T>? values) => values is null ? "null" : $"[{string.Join(", ", values)}]";

    private static Gen<Line> LineOf(Gen<(string From, string Type, string To)> any) =>
        from joined in any
        from since in Gen.Elements(s_days)
        from until in Gen.Elements(s_days)
        from rank in Gen.Elements(Rank.Normal, Rank.Normal, Rank.Normal, Rank.Normal, Rank.Normal, Rank.Preferred, Rank.Deprecated)
        let last = since is null || until is null || string.CompareOrdinal(since, until) < 0 ? until : since
        select new Line(joined.From, joined.Type, joined.To, since, last, rank);

    public static Gen<Links> Question =>
        from @from in Gen.Elements<string>([.. Ids, .. Ids.Where(IsPlace)])
        from to in Gen.Elements<string>([.. Ids.Where(id => id != @from), .. Ids.Where(id => IsPlace(id) && id != @from)])
        from hops in Gen.Elements(1, 2, 3, 4, 4, 5, 6)
        from first in Gen.Choose(0, 12)
        from through in Gen.Elements(s_through)
        from relations in Gen.Elements(s_relations)
        from avoid in Gen.Elements<string?>([.. Ids.Select(_ => (string?)null), .. Ids.Where(id => id != @from && id != to)])
        from day in Gen.Elements(s_days)
        let avoided = avoid is null ? null : new EntityId[] { new(avoid) }
        let asOf = day is null ? (PartialDate?)null : PartialDate.Parse(day)
        select new Links(new(@from), new(to), hops, first, through, relations, avoided, asOf);

    private static bool IsPlace(string id) => id.StartsWith("place:", StringComparison.Ordinal);

    private static IEnumerable<RandomLinks> Smaller(RandomLinks one) =>
        one.Lines.Index().Select(line => one with { Lines = [.. one.Lines.Where((_, at) => at != line.Index)] });

    internal sealed record Line(string From, string Type, string To, string? Since, string? Until, Rank Rank);
}
