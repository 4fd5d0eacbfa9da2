using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.Graph.Tests.Stores;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>
/// The third opinion: facts in plain lists, and every question answered from its definition (docs/model.md, docs/api.md, the comments) by looking
/// through all of them. Nothing here calls what it is to judge; it does call what makes single values: dates, keys, cursors, one name's
/// score, sentences. Whether a change may be made at all is the product's own check.
/// </summary>
internal sealed class NaiveStore : IGraphStore
{
    private readonly NaiveLog _log = new();
    private PlainFacts _facts = new(ChangeSet.Empty, new(0));

    public ValueTask<TAnswer> Ask<TAnswer>(Question<TAnswer> question, CancellationToken cancel)
    {
        object? answer = question switch
        {
            EntitiesById asked => NaiveFacts.Of(_facts, asked),
            FactsById asked => NaiveFacts.Of(_facts, asked),
            ClaimsAbout asked => NaiveFacts.Of(_facts, asked),
            RelationshipsOf asked => NaiveFacts.Of(_facts, asked),
            Mentions asked => NaiveFacts.Of(_facts, asked),
            Figures asked => NaiveFacts.Of(_facts, asked),
            Search asked => NaiveSearch.Of(_facts, asked),
            EntityList asked => NaiveRegister.Of(_facts, asked),
            Timeline asked => NaiveTimeline.Of(_facts, asked),
            Conflicts asked => NaiveConflicts.Of(_facts, asked),
            ConflictsOf asked => NaiveConflicts.Of(_facts, asked),
            Neighbourhood asked => NaiveNeighbourhood.Of(_facts, asked),
            Links asked => EveryRoute.Of(_facts, asked),
            Dossier asked => NaiveBriefing.Of(_facts, asked),
            Overview => NaiveOverview.Of(_facts),
            Everything => NaiveOverview.EverythingOf(_facts),
            VersionsOf asked => _log.VersionsOf(asked.Ids, cancel),
            ChangeLog asked => NaiveChangeLog.Of(_log, asked, cancel),
            _ => throw new NotSupportedException($"The naive model has no answer to {question.GetType().Name} yet. Write it from its definition."),
        };

        return new((TAnswer)answer!);
    }

    public ValueTask<Revision> Apply(ChangeSet changes, CancellationToken cancel) => new(Put(changes));

    public Revision Put(ChangeSet changes)
    {
        if (changes.BasedOn is { } basedOn)
        {
            ChangeCheck.CheckBase(basedOn, _log.Present);

            if (_log.Meanwhile(changes, basedOn) is { Count: > 0 } others)
            {
                throw new ChangedMeanwhileException(basedOn, others);
            }
        }

        ChangeCheck.Check(new NaiveGraph(_facts.All), changes);
        _facts = new(FactIds.Merged(_facts.All, changes), _log.Note(changes, StoppedClock.Instance.GetUtcNow()));

        return _facts.Revision;
    }
}
