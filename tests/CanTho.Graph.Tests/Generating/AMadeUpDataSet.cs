using CanTho.Graph.Domain;
using CanTho.Graph.Exporting;
using CanTho.Graph.Generating;
using CanTho.Graph.Questions;
using CanTho.Graph.Seeding;
using CanTho.Graph.Stores;
using CanTho.Graph.Tests.Exporting;
using CanTho.Graph.Tests.Stores;

namespace CanTho.Graph.Tests.Generating;

public sealed class AMadeUpDataSet
{
    private static readonly Lazy<ChangeSet> s_large = new(() => Whole(new(20_000, 200_000, seed: 1)));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_numbers_give_the_same_bytes_and_another_seed_gives_others()
    {
        var bytes = await Csv(new(1000, 3000, seed: 7));

        Assert.Equal(bytes, await Csv(new(1000, 3000, seed: 7)));
        Assert.NotEqual(bytes, await Csv(new(1000, 3000, seed: 8)));
    }

    [Theory]
    [InlineData(100, 0)]
    [InlineData(100, 10_000)]
    [InlineData(1000, 3000)]
    [InlineData(20_000, 200_000)]
    public async Task Is_a_seed_without_fault_with_as_many_entities_and_relationships_as_asked_for(int entities, int relationships)
    {
        using var folder = new TemporaryFolder();
        var csv = Path.Combine(folder.Path, "made-up");
        var facts = new MadeUpFacts(entities, relationships, seed: 1);

        await ExportFormat.Find("csv")!.Save(facts.Everything(Cancel), csv, Cancel);

        var reading = SeedFolder.Read(csv);
        Assert.Empty(reading.Problems);
        Assert.Equal((entities, relationships), (reading.Changes.Entities.Count, reading.Changes.Relationships.Count));
        Assert.Equal(Exports.Lines(Whole(facts)), Exports.Lines(reading.Changes));
    }

    [Fact]
    public void Has_everything_that_the_model_knows()
    {
        var facts = s_large.Value;
        var names = facts.Entities.SelectMany(entity => entity.Names).ToList();

        Assert.Equal(Enum.GetValues<EntityKind>(), Sorted(facts.Entities.Select(entity => entity.Kind)));
        Assert.All(Enum.GetValues<EntityKind>(), kind => Assert.Equal(
            EntityClass.Of(kind).Order(StringComparer.Ordinal),
            facts.Entities.Where(entity => entity.Kind == kind).Select(entity => entity.Class).OfType<string>().Distinct().Order(StringComparer.Ordinal)));
        Assert.Equal(Enum.GetValues<RelationType>(), Sorted(facts.Relationships.Select(fact => fact.Type)));
        Assert.Equal(Enum.GetValues<Rank>(), Sorted(facts.Relationships.Select(fact => fact.Rank)));
        Assert.Equal(Enum.GetValues<Certainty>(), Sorted(facts.Relationships.Select(fact => fact.Certainty)));
        Assert.Equal(Enum.GetValues<NameUse>(), Sorted(names.Select(name => name.Use)));
        Assert.Equal(LanguageTag.OfNames.Order(StringComparer.Ordinal), names.Select(name => name.Language).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<Indicator>(), Sorted(facts.Figures.Select(figure => figure.Indicator)));
        Assert.Equal(FigureUnit.All.Order(StringComparer.Ordinal), facts.Figures.Select(figure => figure.Unit).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            Enum.GetValues<Status>().Select(ConstantCase.Of).Order(StringComparer.Ordinal),
            facts.Claims.Select(claim => claim.Value).OfType<ClaimValue.Word>().Select(word => word.Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_property_is_claimed_of_every_kind_that_has_it() => Assert.Equal(
        [
            .. from property in Property.All
               from kind in Enum.GetValues<EntityKind>()
               where property.IsOf(kind)
               select $"{property.Name} of {kind}",
        ],
        from property in Property.All
        let about = s_large.Value.Claims.Where(claim => claim.Property == property).Select(claim => claim.About.Value.Split(':')[0]).ToHashSet()
        from kind in Enum.GetValues<EntityKind>()
        where about.Contains(kind.ToString().ToLowerInvariant())
        select $"{property.Name} of {kind}");

    [Fact]
    public void Dates_are_years_months_and_days() => Assert.Equal(
        [4, 7, 10],
        s_large.Value.Relationships.Select(fact => fact.Since?.ToString().Length).OfType<int>().Distinct().Order());

    [Fact]
    public void A_fiftieth_of_all_relationships_meet_in_one_hub_and_many_entities_have_few()
    {
        var degrees = s_large.Value.Relationships.SelectMany(fact => new[] { fact.From, fact.To }).CountBy(end => end).ToDictionary();

        Assert.Equal(new EntityId("organisation:government-0"), degrees.MaxBy(pair => pair.Value).Key);
        Assert.InRange(degrees.Values.Max(), 200_000 / 60, 200_000 / 40);
        Assert.InRange(degrees.Values.Order().ElementAt(degrees.Count / 2), 2, 20);
    }

    [Fact]
    public void Every_fact_cites_documents_whose_titles_say_that_they_are_made_up()
    {
        var facts = s_large.Value;
        var titles = facts.Entities.Where(entity => entity.Kind is EntityKind.Document).ToDictionary(document => document.Id, document => document.Names);
        IReadOnlyList<Citation>[] cited =
        [
            .. facts.Entities.Select(entity => entity.Sources), .. facts.Relationships.Select(fact => fact.Sources), .. facts.Claims.Select(fact => fact.Sources),
            .. facts.Figures.Select(fact => fact.Sources),
        ];

        Assert.All(cited, sources => Assert.NotEmpty(sources));
        Assert.All(cited.SelectMany(sources => sources).Select(source => source.Document).Distinct(), document => Assert.Contains("(made up)", titles[document][1].Text, StringComparison.Ordinal));
        Assert.All(titles.Values, names => Assert.Equal(
            [true, true, true],
            [names[0].Text.EndsWith("(dữ liệu giả định)", StringComparison.Ordinal), names[1].Text.EndsWith("(made up)", StringComparison.Ordinal), names[2].Text.EndsWith("（架空）", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Every_place_but_the_countries_is_part_of_one()
    {
        var places = s_large.Value.Entities.Where(entity => entity.Kind is EntityKind.Place).ToList();
        var within = s_large.Value.Relationships
            .Where(fact => fact.Type is RelationType.PartOf && fact.From.Value.StartsWith("place:", StringComparison.Ordinal))
            .ToLookup(fact => fact.From, fact => fact.To);
        var countries = places.Where(place => place.Class == "COUNTRY").Select(place => place.Id).ToHashSet();

        Assert.Subset(countries, new HashSet<EntityId> { new("place:japan"), new("place:vietnam") });
        Assert.Contains(new("place:japan"), within[new("place:okayama-prefecture")]);
        Assert.Contains(new("place:vietnam"), within[new("place:can-tho")]);
        Assert.All(places, place => Assert.Contains(Above(place.Id), countries.Contains));

        IEnumerable<EntityId> Above(EntityId place)
        {
            for (var at = place; ; at = within[at].First())
            {
                yield return at;

                if (countries.Contains(at))
                {
                    yield break;
                }
            }
        }
    }

    [Fact]
    public void Some_sources_contradict_each_other()
    {
        var conflicts = new Conflicts(null, new(First: 500)).Answer(new NaiveGraph(Whole(new(1000, 3000, seed: 1))), Cancel);

        Assert.InRange(conflicts.Total, 10, 100);
    }

    [Fact]
    public void Japanese_people_have_kanji_a_reading_and_Latin_letters() => Assert.Contains(
        s_large.Value.Entities,
        entity => entity.Kind is EntityKind.Person && entity.Names.Select(name => (name.Language, name.Use)).SequenceEqual(
            [("vi", NameUse.Official), ("en", NameUse.Translation), ("ja", NameUse.Official), ("ja", NameUse.Reading), ("ja-Latn", NameUse.Alias)]));

    [Fact]
    public void A_step_for_a_store_names_only_what_is_there_by_then()
    {
        var there = new HashSet<EntityId>();

        foreach (var step in new MadeUpFacts(2000, 6000, seed: 3).Changes(batch: 300, Cancel))
        {
            there.UnionWith(step.Entities.Select(entity => entity.Id));

            Assert.InRange(step.Entities.Count + step.Relationships.Count + step.Figures.Count, 1, 301);
            Assert.Superset(
                new HashSet<EntityId>([
                    .. step.Entities.SelectMany(entity => entity.Sources).Concat(step.Relationships.SelectMany(fact => fact.Sources)).Select(source => source.Document),
                    .. step.Relationships.SelectMany(fact => new[] { fact.From, fact.To }),
                    .. step.Claims.SelectMany(fact => new[] { fact.About, fact.Value is ClaimValue.Reference(var named) ? named : fact.About }),
                ]),
                there);
        }
    }

    [Fact]
    public async Task A_part_of_a_huge_one_is_made_without_the_rest()
    {
        var facts = new MadeUpFacts(20_000_000, 2_000_000_000, seed: 1).Everything(Cancel);

        Assert.Equal(1000, await facts.Relationships.Take(1000).Select(fact => fact.Id).Distinct().CountAsync(Cancel));
        Assert.Equal(1000, await facts.EntitiesOf[EntityKind.Person].Take(1000).Select(one => one.Entity.Id).Distinct().CountAsync(Cancel));
    }

    [Theory]
    [InlineData(99, 0)]
    [InlineData(100, -1)]
    [InlineData(100, 10_001)]
    public void There_are_no_smaller_and_no_denser_ones(int entities, int relationships) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MadeUpFacts(entities, relationships, seed: 1));

    private static ChangeSet Whole(MadeUpFacts facts)
    {
        var steps = facts.Changes(1000, Cancel).ToList();
        return new(
            [.. steps.SelectMany(step => step.Entities)], [.. steps.SelectMany(step => step.Relationships)], [.. steps.SelectMany(step => step.Claims)],
            [.. steps.SelectMany(step => step.Figures)], []);
    }

    private static Task<byte[]> Csv(MadeUpFacts facts) => Exports.Bytes("csv", facts.Everything(Cancel));

    private static IEnumerable<T> Sorted<T>(IEnumerable<T> all)
        where T : struct, Enum => all.Distinct().Order();
}
