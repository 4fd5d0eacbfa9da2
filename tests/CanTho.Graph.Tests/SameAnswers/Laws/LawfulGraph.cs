using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.Graph.Tests.SameAnswers.Drawing;

namespace CanTho.Graph.Tests.SameAnswers.Laws;

/// <summary>One random graph in a store, for laws that need no second opinion.</summary>
/// <param name="empty">The store with nothing in it: the same one again.</param>
internal sealed class LawfulGraph(Draw draw, ChangeSet facts, Func<ValueTask<IGraphStore>> empty, CancellationToken cancel)
{
    private IGraphStore _store = null!;

    public Draw Draw => draw;

    public ChangeSet Facts => facts;

    public EntityId Any => draw.One(facts.Entities).Id;

    public DrawnDates Dates { get; } = new(draw);

    public async Task<TAnswer> Ask<TAnswer>(Question<TAnswer> question) => await _store.Ask(question, cancel);

    public async Task<string> Ask(Asked asked) => await asked.Ask(_store, cancel);

    /// <summary>The store with these facts and no others.</summary>
    public async Task Fill(ChangeSet all)
    {
        _store = await empty();
        await _store.Apply(all, cancel);
    }

    public async Task Apply(ChangeSet changes) => await _store.Apply(changes, cancel);

    /// <summary>A question about links between two entities that stand for themselves alone: no places, whose parts change with time.</summary>
    public Links? LinksOfTwo()
    {
        EntityId[] ends = [.. draw.Shuffled([.. facts.Entities.Where(entity => entity.Kind != EntityKind.Place)]).Take(2).Select(entity => entity.Id)];

        return ends.Length < 2 ? null : new Links(
            ends[0], ends[1], draw.Between(1, 4), Links.MostRoutes, draw.Percent(50) ? null : Enum.GetValues<EntityKind>(), AsOf: draw.Percent(40) ? Dates.Date() : null);
    }
}
