using System.Text.RegularExpressions;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.Graph.Tests.SameAnswers.Drawing;

namespace CanTho.Graph.Tests.SameAnswers.Laws;

internal static partial class LawsOfGraphs
{
    public static async Task What_lies_within_some_hops_lies_within_more(LawfulGraph graph)
    {
        var asked = new Neighbourhood([graph.Any], 1, Neighbourhood.MostNodes, AsOf: graph.Draw.Percent(40) ? graph.Dates.Date() : null);
        Subgraph? nearer = null;

        for (var hops = 1; hops <= Neighbourhood.MostHops; hops++)
        {
            var farther = await graph.Ask(asked with { Hops = hops });
            Assert.Equal(nearer?.Nodes.Select(node => node.Id) ?? [], farther.Nodes.Take(nearer?.Nodes.Count ?? 0).Select(node => node.Id));
            Assert.Subset(farther.Relationships.Select(one => one.Id).ToHashSet(), nearer?.Relationships.Select(one => one.Id).ToHashSet() ?? []);
            nearer = farther;
        }
    }

    /// <summary>What meets a condition, what meets its opposite, and what says nothing of it are everything (ternary logic partitioning).</summary>
    public static async Task What_a_filter_takes_and_leaves_is_everything(LawfulGraph graph)
    {
        var (of, all) = (graph.Any, new RelationshipFilter());
        var total = await Count(all);

        Assert.Equal(total, await Count(all with { Direction = Direction.Out }) + await Count(all with { Direction = Direction.In }));

        var types = graph.Draw.Some(Enum.GetValues<RelationType>(), 20);
        Assert.Equal(total, await Count(all with { Types = types }) + await Count(all with { Types = [.. Enum.GetValues<RelationType>().Except(types)] }));

        var kinds = graph.Draw.Some(Enum.GetValues<EntityKind>(), 6);
        Assert.Equal(total, await Count(all with { OtherKinds = kinds }) + await Count(all with { OtherKinds = [.. Enum.GetValues<EntityKind>().Except(kinds)] }));

        var deprecated = graph.Facts.Relationships.Count(one => (one.From == of || one.To == of) && one.Rank == Rank.Deprecated);
        Assert.Equal(total, await Count(all with { IncludeDeprecated = false }) + deprecated);

        foreach (var kind in Enum.GetValues<EntityKind>())
        {
            string[] classes = [.. EntityClass.Of(kind), "ODD"];
            var some = graph.Draw.Some(classes, classes.Length);
            var none = graph.Facts.Entities.Count(entity => entity.Kind == kind && entity.Class is null);

            Assert.Equal(await Listed(kind, null), await Listed(kind, new(Classes: some)) + await Listed(kind, new(Classes: [.. classes.Except(some)])) + none);
        }

        var indicators = graph.Draw.Some(Enum.GetValues<Indicator>(), 10);
        Assert.Equal(graph.Facts.Figures.Count, await Figures(indicators) + await Figures([.. Enum.GetValues<Indicator>().Except(indicators)]));

        async Task<int> Count(RelationshipFilter filter) => (await graph.Ask(new RelationshipsOf([of], filter, new(0))))[0].Total;
        async Task<int> Listed(EntityKind kind, EntityFilter? filter) => (await graph.Ask(new EntityList(kind, filter, new(), new(0)))).Total;
        async Task<int> Figures(IReadOnlyList<Indicator> some) => (await graph.Ask(new Figures(some, null, null, null, new(0)))).Total;
    }

    public static async Task A_wider_date_loses_no_relationship(LawfulGraph graph)
    {
        var day = PartialDate.Of(graph.Dates.Date().Earliest);
        var dates = new PartialDate?[] { day, PartialDate.Parse($"{day.Year:D4}-{day.Month:D2}"), PartialDate.Parse($"{day.Year:D4}"), null };
        var of = graph.Any;
        HashSet<string> narrower = [];

        foreach (var date in dates)
        {
            var wider = (await graph.Ask(new RelationshipsOf([of], new(AsOf: date), new(Page.Most))))[0].Items.Select(one => one.Id).ToHashSet();
            Assert.Subset(wider, narrower);
            narrower = wider;
        }
    }

    public static async Task Pages_forwards_and_backwards_are_one_long_page(LawfulGraph graph)
    {
        var (kind, of, document) = (graph.Draw.One(graph.Facts.Entities).Kind, graph.Any, new EntityId("document:plan"));
        var order = new EntityOrder(graph.Draw.Member<EntityOrderField>(), graph.Draw.Percent(50), graph.Draw.Member<Language>());
        var within = graph.Dates.Period();

        await Same(page => graph.Ask(new EntityList(kind, null, order, page)));
        await Same(page => graph.Ask(new EntityList(kind, new(Within: within), order, page)));
        await Same(async page => (await graph.Ask(new RelationshipsOf([of], new(), page)))[0]);
        await Same(async page => (await graph.Ask(new Mentions([document], page)))[0]);
        await Same(page => graph.Ask(new Figures(null, null, null, null, page)));
        await Same(page => graph.Ask(new Timeline(null, null, null, page)));
        await Same(page => graph.Ask(new Timeline([of], null, null, page)));
        await Same(page => graph.Ask(new Conflicts(null, page)));
        await Same(page => graph.Ask(new Search("a", null, page)));

        async Task Same<T>(Func<Page, Task<Slice<T>>> ask)
        {
            var (size, whole) = (graph.Draw.Between(1, 7), await ask(new(Page.Most)));
            var forwards = await Paging.Walk(ask, size, forward: true);
            var backwards = await Paging.Walk(ask, size, forward: false);

            Assert.Equal(whole.Total, whole.Items.Count);
            Assert.Equal(AnswerText.Of(whole.Items), AnswerText.Of(forwards.SelectMany(page => page.Items)));
            Assert.Equal(AnswerText.Of(whole.Items), AnswerText.Of(backwards.Reverse().SelectMany(page => page.Items)));
            Assert.Equal(whole.Cursors, forwards.SelectMany(page => page.Cursors));
        }
    }

    /// <summary>In what order facts were put changes no answer.</summary>
    public static async Task The_order_of_writing_changes_nothing(LawfulGraph graph)
    {
        var types = new DrawnQuestions(graph.Draw, graph.Facts).Types;
        Asked[] asked = [.. types.Select(type => type())];
        var before = new List<string>();

        foreach (var question in asked)
        {
            before.Add(await graph.Ask(question));
        }

        await graph.Fill(new(
            graph.Draw.Shuffled(graph.Facts.Entities), graph.Draw.Shuffled(graph.Facts.Relationships), graph.Draw.Shuffled(graph.Facts.Claims),
            graph.Draw.Shuffled(graph.Facts.Figures), []));

        foreach (var (question, answer) in asked.Zip(before))
        {
            Assert.True(answer == await graph.Ask(question), $"Written in another order, this is answered otherwise: {question.CSharp}");
        }
    }

    /// <summary>Other ids in the same order change nothing but the ids.</summary>
    public static async Task Other_ids_in_the_same_order_change_nothing(LawfulGraph graph)
    {
        EntityId[] of = [graph.Any, graph.Any];
        var before = await Answers(id => id);
        await graph.Fill(Renamed(graph.Facts));

        foreach (var (one, another) in before.Zip(await Answers(Renamed)))
        {
            Assert.Equal(one, RenamedId().Replace(another, "$1"));
        }

        async Task<List<string>> Answers(Func<EntityId, EntityId> named)
        {
            var answers = new List<string>
            {
                AnswerText.Of(await graph.Ask(new Neighbourhood([named(of[0])], 2, 20))),
                AnswerText.Of((await graph.Ask(new RelationshipsOf([named(of[0])], new(), new())))[0].Items),
                AnswerText.Of((await graph.Ask(new Timeline([named(of[0])], null, null, new()))).Items),
                AnswerText.Of(await graph.Ask(new ClaimsAbout([named(of[1])]))),
            };

            if (of[0] != of[1])
            {
                answers.Add(AnswerText.Of(await graph.Ask(new Links(named(of[0]), named(of[1]), 3))));
            }

            return answers;
        }
    }

    private static EntityId Renamed(EntityId id) => new(id.Value.Insert(id.Value.IndexOf(':', StringComparison.Ordinal) + 1, "renamed-"));

    private static ChangeSet Renamed(ChangeSet facts) => facts with
    {
        Entities = [.. facts.Entities.Select(entity => entity with
        {
            Id = Renamed(entity.Id),
            Sources = Renamed(entity.Sources),
            Names = [.. entity.Names.Select(name => name with { Sources = Renamed(name.Sources) })],
        })],
        Relationships = [.. facts.Relationships.Select(one => one with { From = Renamed(one.From), To = Renamed(one.To), Sources = Renamed(one.Sources) })],
        Claims = [.. facts.Claims.Select(claim => claim with
        {
            About = Renamed(claim.About),
            Value = claim.Value is ClaimValue.Reference named ? new ClaimValue.Reference(Renamed(named.Value)) : claim.Value,
            Sources = Renamed(claim.Sources),
        })],
        Figures = [.. facts.Figures.Select(figure => figure with
        {
            About = Renamed(figure.About),
            Partner = figure.Partner is { } partner ? Renamed(partner) : null,
            Sources = Renamed(figure.Sources),
        })],
    };

    private static IReadOnlyList<Citation> Renamed(IReadOnlyList<Citation> sources) => [.. sources.Select(source => source with { Document = Renamed(source.Document) })];

    [GeneratedRegex("([a-z]+:)renamed-")]
    private static partial Regex RenamedId();
}
