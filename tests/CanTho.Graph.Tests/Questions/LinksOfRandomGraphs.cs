using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Tests.SameAnswers;
using CanTho.Graph.Tests.SameAnswers.Naive;
using FsCheck;
using FsCheck.Fluent;

namespace CanTho.Graph.Tests.Questions;

/// <summary>What holds of links in any graph. A failure prints the smallest graph that shows it, and the seed to replay.</summary>
public sealed class LinksOfRandomGraphs
{
    private static readonly Config s_many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void Are_those_that_brute_force_finds()
    {
        var several = 0;

        Holds(random =>
        {
            var answer = random.Facts.Ask(random.Asked);
            var all = EveryRoute.Of(new(random.Facts.Changes, new(1)), random.Asked);

            Assert.Equal(AnswerText.Of(all), AnswerText.Of(answer));
            several += all.Routes.Count > 1 ? 1 : 0;
        });

        Assert.True(several > 60, $"Only {several} of the graphs had several routes to rank: make denser ones.");
    }

    [Fact]
    public void Are_the_same_from_the_other_end() => Holds(random =>
    {
        var there = random.Facts.Ask(random.Asked with { First = Links.MostRoutes });
        var back = random.Facts.Ask(random.Asked with { From = random.Asked.To, To = random.Asked.From, First = Links.MostRoutes });

        // Where there are more routes than are shown, another hundred may be shown from the other end.
        if (there.Routes.Count < Links.MostRoutes)
        {
            Assert.Equal(there.Routes.Select(Relationships).Order(), back.Routes.Select(Relationships).Order());
        }

        Assert.Equal(there.Routes.Select(route => (route.Hops, route.Cost)), back.Routes.Select(route => (route.Hops, route.Cost)));
        Assert.Equal(
            there.Partners.Select(partner => (partner.Entity.Id, partner.Routes)),
            back.Partners.Select(partner => (partner.Entity.Id, partner.Routes)));
    });

    [Fact]
    public void Never_grow_shorter_by_avoiding() => Holds(random =>
    {
        if (random.Asked.Avoid is not null)
        {
            Assert.True(Shortest(random, random.Asked) >= Shortest(random, random.Asked with { Avoid = null }));
        }
    });

    [Fact]
    public void Never_grow_longer_by_a_wider_date() => Holds(random =>
    {
        // Places whose parts change with time are left out: there a route may start nearer on another day.
        var lasting = random with
        {
            Lines = [.. random.Lines.Select(line => line.Type == "PART_OF" ? line with { Since = null, Until = null } : line)],
        };

        if (random.Asked.AsOf is { Day: > 0 } day)
        {
            Assert.True(
                Shortest(lasting, random.Asked) >= Shortest(lasting, random.Asked with { AsOf = PartialDate.Parse($"{day.Year}") }));
        }

        Assert.True(Shortest(lasting, random.Asked) >= Shortest(lasting, random.Asked with { AsOf = null }));
    });

    [Fact]
    public void Are_fewer_by_fewer_types() => Holds(random =>
    {
        if (random.Asked.Relations is not null)
        {
            var all = EveryRoute.All(new(random.Facts.Changes, new(1)), random.Asked with { Relations = null });

            Assert.Subset(all.Select(Written).ToHashSet(), random.Facts.Ask(random.Asked).Routes.Select(Written).ToHashSet());
        }
    });

    private static void Holds(Action<RandomLinks> law) => Prop.ForAll(RandomLinks.Any, law).Check(s_many);

    private static int Shortest(RandomLinks random, Links asked) =>
        random.Facts.Ask(asked with { First = 1 }).Routes is [var route] ? route.Hops : int.MaxValue;

    private static string Written(Route route)
    {
        var ids = route.Entities.Select(entity => entity.Id.Value).Concat(route.Steps.Select(step => step.Relationship.Id));
        return $"{route.Hops} {route.Cost} {string.Join(' ', ids)}";
    }

    private static string Relationships(Route route) =>
        string.Join(' ', route.Steps.Select(step => step.Relationship.Id).Order(StringComparer.Ordinal));
}
