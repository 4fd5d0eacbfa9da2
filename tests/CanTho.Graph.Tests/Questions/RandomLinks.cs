using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using FsCheck;
using FsCheck.Fluent;

namespace CanTho.Graph.Tests.Questions;

/// <summary>A small random graph and a random question about its links. What FsCheck finds wrong it makes smaller and prints, with its seed.</summary>
internal sealed record RandomLinks(IReadOnlyList<RandomLinks.Line> Lines, Links Asked)
{
    /// <summary>Enough of every kind that routes meet places, parts, documents and hubs.</summary>
    public static readonly IReadOnlyList<string> Ids =
    [
        "person:a", "person:b", "person:c", "organisation:d", "organisation:e", "agreement:f", "place:g", "place:h", "place:i", "place:j", "document:k",
    ];

    private static readonly string?[] s_days = [null, null, null, "2017", "2018-05", "2020-01-31"];

    public Facts Facts => Lines.Index().Aggregate(
        Ids.Aggregate(new Facts(), (facts, id) => facts.Entity(id)),
        // Ids that do not follow the order of the lines.
        (facts, line) => facts.Joined(
            $"{line.Item.From} {line.Item.Type} {line.Item.To}", since: line.Item.Since, until: line.Item.Until, rank: line.Item.Rank,
            id: $"relationship:{line.Index * 7 % 31:D2}"));

    public static Arbitrary<RandomLinks> Any { get; } = Arb.From(
        from lines in LineOf.ListOf()
        from asked in Question
        select new RandomLinks([.. lines.Take(30)], asked),
        Smaller);

    public override string ToString() => $"{string.Join('\n', Lines)}\n{Asked}";

    private static Gen<Line> LineOf =>
        from @from in Gen.Elements<string>(Ids)
        from to in Gen.Elements<string>(Ids)
        from type in Gen.Elements("SIGNED", "CONCERNS", "PART_OF")
        from since in Gen.Elements(s_days)
        from until in Gen.Elements(s_days)
        from rank in Gen.Elements(Rank.Normal, Rank.Normal, Rank.Normal, Rank.Preferred, Rank.Deprecated)
        select new Line(@from, type, to, since, since is null || until is null || string.CompareOrdinal(since, until) < 0 ? until : since, rank);

    private static Gen<Links> Question =>
        from @from in Gen.Choose(0, Ids.Count - 1)
        from further in Gen.Choose(1, Ids.Count - 1)
        from hops in Gen.Choose(1, 6)
        from first in Gen.Choose(0, 12)
        from through in Gen.Elements<EntityKind[]?>(null, null, null, [EntityKind.Person], [EntityKind.Place, EntityKind.Person, EntityKind.Document], [])
        from relations in Gen.Elements<RelationType[]?>(null, null, null, [RelationType.Signed], [RelationType.Signed, RelationType.PartOf])
        from avoid in Gen.Elements<int?>(null, null, 2, 5)
        from day in Gen.Elements(s_days)
        let to = (@from + further) % Ids.Count
        select new Links(
            new(Ids[@from]), new(Ids[to]), hops, first, through, relations,
            avoid is { } step && step % further != 0 ? [new(Ids[(@from + step) % Ids.Count])] : null,
            day is null ? null : PartialDate.Parse(day));

    private static IEnumerable<RandomLinks> Smaller(RandomLinks one) =>
        one.Lines.Index().Select(line => one with { Lines = [.. one.Lines.Where((_, at) => at != line.Index)] });

    internal sealed record Line(string From, string Type, string To, string? Since, string? Until, Rank Rank);
}
