using CanTho.Graph.Domain;
using CanTho.Graph.Generating;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Benchmarks;

/// <summary>Questions of one sort: as many as are wanted, drawn from the made-up facts.</summary>
/// <param name="Ask">Asks the one with the number, and reads the answer to its end.</param>
internal sealed record Sort(string Name, Func<IGraphStore, int, CancellationToken, Task<object>> Ask)
{
    public static IReadOnlyList<Sort> All(MadeUpFacts facts)
    {
        var drawn = new DrawnIds(facts);
        Page ten = new(First: 10), usual = new(First: Page.Usual);

        return
        [
            Of("EntitiesById, 20", n => new EntitiesById([.. drawn.Some(n, 20)])),
            Of("FactsById, 20", n => new FactsById([.. drawn.Some(n, 10).Select(id => id.Value), .. drawn.Relationships(n, 10)])),
            Of("VersionsOf, 20", n => new VersionsOf([.. drawn.Some(n, 20).Select(id => id.Value)])),
            Of("Search, a name", n => new Search(drawn.Name(n), null, ten)),
            Of("Search, with a slip", n => new Search(drawn.Slip(n), null, ten)),
            Of("EntityList, by name", n => new EntityList((EntityKind)(n % 8), null, new(EntityOrderField.Name), usual)),
            Of("EntityList, by date, linked", n => new EntityList(EntityKind.Event, new(Linked: [drawn.One(n, EntityKind.Organisation)]), new(EntityOrderField.Date), usual)),
            Of("EntityList, linked to the hub", n => new EntityList(EntityKind.Event, new(Linked: [DrawnIds.Hub]), new(EntityOrderField.Date), new(First: 20 + n))),
            Of("EntityList, by degree", n => new EntityList((EntityKind)(n % 8), null, new(EntityOrderField.Degree, Descending: true), usual)),
            Of("RelationshipsOf, 20", n => new RelationshipsOf([.. drawn.Some(n, 20)], new(), usual)),
            Of("RelationshipsOf, hub", n => new RelationshipsOf([DrawnIds.Hub], new(), new(First: 20 + n))),
            Of("RelationshipsOf, hub, a year", n => new RelationshipsOf([DrawnIds.Hub], new(AsOf: PartialDate.Parse("2015")), new(First: 20 + n))),
            Of("ClaimsAbout, 20", n => new ClaimsAbout([.. drawn.Some(n, 20)])),
            Of("Mentions", n => new Mentions([drawn.One(n, EntityKind.Document)], usual)),
            Of("Links, 2 hops", n => new Links(drawn.Actor(n), drawn.Actor(n + 1), MaxHops: 2)),
            Of("Links, 3 hops", n => new Links(drawn.Actor(n), drawn.Actor(n + 1), MaxHops: 3)),
            Of("Links, 4 hops", n => new Links(drawn.Actor(n), drawn.Actor(n + 1))),
            Of("Links, 4 hops from the hub", n => new Links(DrawnIds.Hub, drawn.Actor(n))),
            Of("Neighbourhood, 1 hop", n => new Neighbourhood([drawn.Actor(n)])),
            Of("Neighbourhood, 2 hops", n => new Neighbourhood([drawn.Actor(n)], Hops: 2)),
            Of("Neighbourhood, hub", n => new Neighbourhood([DrawnIds.Hub], Limit: 100 + n)),
            Of("Neighbourhood, hub, a year", n => new Neighbourhood([DrawnIds.Hub], Limit: 100 + n, AsOf: PartialDate.Parse("2015"))),
            Of("Dossier, a person", n => new Dossier(drawn.One(n, EntityKind.Person))),
            Of("Dossier, an organisation", n => new Dossier(drawn.One(n, EntityKind.Organisation))),
            Of("Dossier, the hub", _ => new Dossier(DrawnIds.Hub)),
            Of("Timeline, about one", n => new Timeline([drawn.Actor(n)], null, null, usual)),
            Of("Timeline, about the hub", n => new Timeline([DrawnIds.Hub], null, null, new(First: 20 + n))),
            Of("Timeline, a year", n => new Timeline(null, PartialDate.Parse($"{2000 + (n % 25)}"), PartialDate.Parse($"{2000 + (n % 25)}"), usual)),
            Of("Figures", n => new Figures([(Indicator)(n % 13)], [new("place:can-tho")], null, null, usual)),
            Of("Conflicts", n => new Conflicts(null, new(First: 10 + n))),
            Of("ConflictsOf, 20", n => new ConflictsOf([.. drawn.Some(n, 20)])),
            Of("ChangeLog", n => new ChangeLog(new(n % 4), 20 + n)),
            Of("Overview", _ => new Overview()),
            new("Everything, an export", async (store, _, cancel) => await Walked(await store.Ask(new Everything(), cancel), cancel)),
        ];
    }

    private static Sort Of<TAnswer>(string name, Func<int, Question<TAnswer>> question) =>
        new(name, async (store, number, cancel) => (await store.Ask(question(number), cancel))!);

    private static async Task<object> Walked(EverythingAnswer all, CancellationToken cancel) => new
    {
        Entities = await all.Entities.Select(one => 1 + one.Claims.Count).SumAsync(cancel),
        Relationships = await all.Relationships.CountAsync(cancel),
        Figures = await all.Figures.CountAsync(cancel),
    };
}
