using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.SameAnswers.Laws;

internal static class LawsOfLinks
{
    /// <summary>Whichever way relationships run, from either end.</summary>
    public static async Task Are_the_same_from_the_other_end(LawfulGraph graph)
    {
        var asked = new Links(graph.Any, graph.Any, graph.Draw.Between(1, 4), Links.MostRoutes);

        if (asked.From != asked.To)
        {
            var (there, back) = (await graph.Ask(asked), await graph.Ask(asked with { From = asked.To, To = asked.From }));

            Assert.Equal(there.Routes.Select(route => (route.Hops, route.Cost)), back.Routes.Select(route => (route.Hops, route.Cost)));
            Assert.Equal(Partners(there), Partners(back));
            Assert.True(IsCut(there) || Routes(there).SetEquals(Routes(back)), "Other routes lead back.");
        }
    }

    public static async Task Never_grow_shorter_or_more_by_avoiding(LawfulGraph graph)
    {
        if (graph.LinksOfTwo() is { } asked)
        {
            var all = await graph.Ask(asked);
            var avoided = all.Routes.SelectMany(route => route.Entities).Select(entity => entity.Id).FirstOrDefault(id => id != asked.From && id != asked.To);
            var fewer = await graph.Ask(asked with { Avoid = [avoided == default ? graph.Any : avoided] }).Refused();

            Assert.True(fewer is null || Shortest(fewer) >= Shortest(all), "A detour is shorter.");
            Assert.True(fewer is null || IsCut(all) || Routes(fewer).IsSubsetOf(Routes(all)), "By avoiding there are new routes.");
            Assert.DoesNotContain(fewer?.Routes ?? [], route => route.Entities.Any(entity => entity.Id == avoided));
        }
    }

    public static async Task Are_never_fewer_by_a_wider_date(LawfulGraph graph)
    {
        if (graph.LinksOfTwo() is { } asked)
        {
            var day = PartialDate.Of(graph.Dates.Date().Earliest);
            var dates = new PartialDate?[] { day, PartialDate.Parse($"{day.Year:D4}-{day.Month:D2}"), PartialDate.Parse($"{day.Year:D4}"), null };
            LinksAnswer? narrower = null;

            foreach (var date in dates)
            {
                var wider = await graph.Ask(asked with { AsOf = date });
                Assert.True(narrower is null || Shortest(wider) <= Shortest(narrower), "A wider date made the way longer.");
                Assert.True(narrower is null || IsCut(wider) || Routes(narrower).IsSubsetOf(Routes(wider)), "A wider date lost a route.");
                narrower = wider;
            }
        }
    }

    public static async Task Never_grow_longer_by_another_relationship(LawfulGraph graph)
    {
        if (graph.LinksOfTwo() is { } asked)
        {
            var before = await graph.Ask(asked);
            await graph.Apply(CanTho.Graph.Stores.ChangeSet.Empty with
            {
                Relationships =
                [
                    new(
                        "relationship:one-more", RelationType.Contacted, graph.Any, graph.Any, null, null, null, Rank.Normal, Certainty.Explicit,
                        [new(new("document:plan"), "I")], null),
                ],
            });

            Assert.True(Shortest(await graph.Ask(asked)) <= Shortest(before), "One relationship more made the way longer.");
        }
    }

    /// <summary>Each hop is a relationship that stands in the graph, joins what the route says, and may be taken.</summary>
    public static async Task Are_there_hop_by_hop(LawfulGraph graph)
    {
        if (graph.LinksOfTwo() is { } asked)
        {
            foreach (var route in (await graph.Ask(asked)).Routes)
            {
                Assert.Equal((asked.From, asked.To, route.Hops), (route.Entities[0].Id, route.Entities[^1].Id, route.Steps.Count));
                Assert.Equal(route.Entities.Count, route.Entities.DistinctBy(entity => entity.Id).Count());

                foreach (var (step, at) in route.Steps.Select((step, at) => (step, at)))
                {
                    var (one, ends) = (step.Relationship, (route.Entities[at].Id, route.Entities[at + 1].Id));
                    var known = Assert.IsType<Relationship>(Assert.Single(await graph.Ask(new FactsById([one.Id]))));

                    Assert.Equal(AnswerText.Of(known), AnswerText.Of(one));
                    Assert.Equal(ends, step.Forward ? (one.From, one.To) : (one.To, one.From));
                    Assert.NotEqual(Rank.Deprecated, one.Rank);
                    Assert.True(asked.AsOf is not { } day || new Period(one.Since, one.Until).MayOverlap(Period.At(day)));
                }

                Assert.All(route.Entities.Skip(1).SkipLast(1), entity => Assert.True(asked.Through?.Contains(entity.Kind) ?? entity.Kind is not (EntityKind.Place or EntityKind.Document)));
            }
        }
    }

    private static int Shortest(LinksAnswer answer) => answer.Routes is [var first, ..] ? first.Hops : int.MaxValue;

    private static bool IsCut(LinksAnswer answer) => answer.Routes.Count == Links.MostRoutes || !answer.Complete;

    private static HashSet<string> Routes(LinksAnswer answer) =>
        [.. answer.Routes.Select(route => string.Join(' ', route.Steps.Select(step => step.Relationship.Id).Order(StringComparer.Ordinal)))];

    private static IEnumerable<(EntityId, int)> Partners(LinksAnswer answer) => answer.Partners.Select(partner => (partner.Entity.Id, partner.Routes));

    // To avoid an end is refused.
    private static async Task<LinksAnswer?> Refused(this Task<LinksAnswer> asking)
    {
        try
        {
            return await asking;
        }
        catch (RefusedQuestionException)
        {
            return null;
        }
    }
}
