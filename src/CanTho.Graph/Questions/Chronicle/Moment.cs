using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Sentences;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Chronicle;

/// <summary>An entry of a timeline before it is put into words: one fact that sets a date.</summary>
internal abstract record Moment(Period When, int Subject, TimelineKind Kind, string FactId)
{
    /// <summary>By the first day it may have been, then the last, then id.</summary>
    public static Ordering<Moment> Order { get; } = new(
        "timeline",
        new(moment => Sortable.Day(moment.When.Earliest)),
        new(moment => Sortable.Day(moment.When.Latest)),
        new(moment => moment.Id));

    public string Id => IdOf(FactId, Kind);

    public abstract IReadOnlyList<Citation> Sources { get; }

    public Ahead? Ahead => this switch
    {
        { Kind: TimelineKind.Status or TimelineKind.Issued } => null,
        { Kind: TimelineKind.Deadline } or Claimed { Done: false } => Chronicle.Ahead.Due,
        _ => Chronicle.Ahead.Begins,
    };

    /// <summary>The day by which it ceases to be ahead.</summary>
    public DateOnly? DueOn => Ahead switch
    {
        Chronicle.Ahead.Due => When.Latest,
        Chronicle.Ahead.Begins => When.Earliest,
        _ => null,
    };

    public static string IdOf(string fact, TimelineKind kind) => $"entry:{fact}/{ConstantCase.Of(kind)}";

    public TimelineEntry Entry(IGraph graph)
    {
        var text = new LocalisedText(Say(graph, Language.Vi), Say(graph, Language.En), Say(graph, Language.Ja));
        return new(Id, When, graph.IdOf(Subject), Kind, FactId, Sources, text);
    }

    protected abstract string Say(IGraph graph, Language language);

    /// <param name="Done">Whether it has happened: planned, proposed, requested and invited have not.</param>
    public sealed record Claimed(Period When, int Subject, TimelineKind Kind, Claim Claim, bool Done)
        : Moment(When, Subject, Kind, Claim.Id)
    {
        public override IReadOnlyList<Citation> Sources => Claim.Sources;

        protected override string Say(IGraph graph, Language language) => DatedFacts.Of(Claim, graph.Entity(Subject), Done, language);
    }

    public sealed record Joined(Period When, int Subject, TimelineKind Kind, Relationship Relationship)
        : Moment(When, Subject, Kind, Relationship.Id)
    {
        public override IReadOnlyList<Citation> Sources => Relationship.Sources;

        protected override string Say(IGraph graph, Language language) =>
            Sentence.Of(Relationship, id => graph.Entity(graph.NumberOf(id)), language);
    }
}
