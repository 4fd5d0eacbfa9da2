using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Sentences;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>What happened, was signed, issued or is due; of several dates for one thing the best rank counts, what is deprecated does not.</summary>
internal static class NaiveTimeline
{
    public static readonly PlainList<Dated> Order = new(
        "timeline", (dated => Sortable.Day(dated.When.Earliest), false), (dated => Sortable.Day(dated.When.Latest), false), (dated => dated.Id, false));

    private static readonly RelationType[] s_lasting =
    [
        RelationType.HoldsPost, RelationType.MemberOf, RelationType.BranchOf, RelationType.Governs, RelationType.Represents, RelationType.Funds,
        RelationType.InvestsIn, RelationType.Advises, RelationType.PartnerOf,
    ];

    public static Slice<TimelineEntry> Of(PlainFacts facts, Timeline asked)
    {
        var moments = asked.About is { } about
            ? Around(facts, facts.Each(about))
            : OfClaims(facts, facts.All.Entities).Concat(OfRelationships(facts.All.Relationships));

        return Order.Page(
            from dated in moments
            where asked.From is not { } since || dated.When.Latest >= since.Earliest
            where asked.Until is not { } until || dated.When.Earliest <= until.Latest
            select dated,
            asked.Page,
            dated => Entry(facts, dated));
    }

    /// <summary>Of these, and of the events, agreements, documents, projects and tasks that a relationship joins to them.</summary>
    public static IEnumerable<Dated> Around(PlainFacts facts, IReadOnlyList<Entity> entities)
    {
        var around = entities
            .SelectMany(entity => facts.Live(entity.Id).Select(one => facts[PlainFacts.Other(one, entity.Id)]))
            .Where(other => other.Kind is not (EntityKind.Person or EntityKind.Organisation or EntityKind.Place));

        return OfClaims(facts, entities.Concat(around).DistinctBy(entity => entity.Id))
            .Concat(OfRelationships(entities.SelectMany(entity => facts.Touching(entity.Id)).DistinctBy(one => one.Id)));
    }

    public static IEnumerable<Dated> OfClaims(PlainFacts facts, IEnumerable<Entity> entities) =>
        from entity in entities
        from claim in facts.About(entity.Id)
        where claim.Rank != Rank.Deprecated && !facts.About(entity.Id).Any(other => Outranks(other, claim))
        from dated in Of(facts, entity, claim)
        select dated;

    public static TimelineEntry Entry(PlainFacts facts, Dated dated)
    {
        var text = new LocalisedText(Say(facts, dated, Language.Vi), Say(facts, dated, Language.En), Say(facts, dated, Language.Ja));
        return new(dated.Id, dated.When, dated.Subject, dated.Kind, dated.FactId, dated.Claim?.Sources ?? dated.Relationship!.Sources, text);
    }

    private static IEnumerable<Dated> OfRelationships(IEnumerable<Relationship> relationships) =>
        from one in relationships
        where s_lasting.Contains(one.Type) && one.Rank != Rank.Deprecated
        from end in Ends(PlainFacts.Span(one))
        select new Dated(end.Date, one.From, end.Kind, null, one, Done: true);

    // Statuses are a series: each day has its own best.
    private static bool Outranks(Claim one, Claim other) =>
        one.Rank < other.Rank && one.Property.Name == other.Property.Name && (one.Property.Name != "status" || one.Period == other.Period);

    private static IEnumerable<Dated> Of(PlainFacts facts, Entity entity, Claim claim)
    {
        if (claim.Property.Name == "status")
        {
            return claim.Period is { } day ? [At(day, TimelineKind.Status)] : [];
        }

        if (claim.Value is not ClaimValue.Date { Value: var when })
        {
            return [];
        }

        return claim.Property.Name switch
        {
            "date" => [At(when, entity.Kind == EntityKind.Agreement ? TimelineKind.Signed : entity.Kind == EntityKind.Document ? TimelineKind.Issued : TimelineKind.Event, facts.IsDone(entity.Id))],
            "deadline" => [At(when, TimelineKind.Deadline, done: false)],
            "opening" or "founded" => [At(when, TimelineKind.Since)],
            "validity" => Ends(when).Select(end => At(end.Date, end.Kind)),
            _ => [],
        };

        Dated At(Period period, TimelineKind kind, bool done = true) => new(period, entity.Id, kind, claim, null, done);
    }

    private static IEnumerable<(Period Date, TimelineKind Kind)> Ends(Period span)
    {
        if (span.From is { } since)
        {
            yield return (Period.At(since), TimelineKind.Since);
        }

        if (span.Until is { } until)
        {
            yield return (Period.At(until), TimelineKind.Until);
        }
    }

    private static string Say(PlainFacts facts, Dated dated, Language language) => dated.Claim is { } claim
        ? DatedFacts.Of(claim, facts[dated.Subject], dated.Done, language)
        : Sentence.Of(dated.Relationship!, id => facts[id], language);

    /// <summary>One fact that sets a date.</summary>
    /// <param name="Done">It has happened; what is due or planned has not.</param>
    internal sealed record Dated(Period When, EntityId Subject, TimelineKind Kind, Claim? Claim, Relationship? Relationship, bool Done)
    {
        public string FactId => Claim?.Id ?? Relationship!.Id;

        public string Id => $"entry:{FactId}/{ConstantCase.Of(Kind)}";
    }
}
