using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Generating;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Benchmarks;

/// <summary>Small changes of a made-up graph: one more person each, with a claim, joined to three organisations that are there, hubs oftener than others.</summary>
internal sealed class SmallWrites(MadeUpFacts facts)
{
    private readonly Random _random = new(2017);
    private readonly EntityId[] _organisations = First(facts, EntityKind.Organisation);
    private readonly EntityId[] _documents = First(facts, EntityKind.Document);

    public ChangeSet Change(int number)
    {
        var (id, sources) = (new EntityId(Text($"person:one-more-{number}")), Sources());

        return ChangeSet.Empty with
        {
            Entities = [new(id, EntityKind.Person, null, [new(Text($"Nguyễn Việt Dũng {number}"), "vi", NameUse.Official, sources)], sources)],
            Relationships = [.. Enumerable.Range(0, 3).Select(one => Post(id, Text($"relationship:one-more-{number}-{one}")))],
            Claims =
            [
                new(
                    Text($"claim:one-more-{number}"), id, Property.Find("description")!, new ClaimValue.Text(new(Text($"Mô tả ngắn gọn số {number}."))), null, null,
                    Rank.Normal, Certainty.Explicit, Sources(), null),
            ],
        };
    }

    private Relationship Post(EntityId person, string id) => new(
        id, RelationType.HoldsPost, person, _organisations[(int)(_organisations.Length * Math.Pow(_random.NextDouble(), 3))],
        new("Phó Giám đốc", "Deputy Director"), PartialDate.Parse("2017-10"), null, Rank.Normal, Certainty.Explicit, Sources(), null);

    private Citation[] Sources() => [new(_documents[_random.Next(_documents.Length)], "III.3.a")];

    private static EntityId[] First(MadeUpFacts facts, EntityKind kind) =>
    [
        .. facts.Changes(10_000, CancellationToken.None).TakeWhile(step => step.Entities.Count > 0).SelectMany(step => step.Entities)
            .Where(entity => entity.Kind == kind).Take(10_000).Select(entity => entity.Id),
    ];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
