using CanTho.Graph.Domain;
using CanTho.Graph.Stores;
using CanTho.Graph.Tests.SameAnswers.Naive;

namespace CanTho.Graph.Tests.SameAnswers.Shrinking;

/// <summary>Makes a failure small: fewer changes, fewer facts, simpler facts, a simpler question, as long as it still fails.</summary>
/// <param name="fails">Null when the case does not fail, otherwise how.</param>
internal sealed class Smallest(Func<Case, CancellationToken, ValueTask<string?>> fails)
{
    // Each try asks every store; what is not smaller by then is small enough.
    private const int MostTries = 1500;

    private int _tries;

    public async Task<(Case Case, string How)> Of(Case failing, string how, CancellationToken cancel)
    {
        var smallest = (Case: failing, How: how);
        bool grewSmaller;

        do
        {
            grewSmaller = false;

            foreach (var smaller in (Func<Case, IEnumerable<Case>>[])[FewerChanges, FewerFacts, SimplerFacts, SimplerQuestion])
            {
                while (await First(smaller(smallest.Case), cancel) is { } found)
                {
                    smallest = found;
                    grewSmaller = true;
                }
            }
        }
        while (grewSmaller);

        return smallest;
    }

    private async ValueTask<(Case Case, string How)?> First(IEnumerable<Case> smaller, CancellationToken cancel)
    {
        foreach (var one in smaller)
        {
            if (++_tries > MostTries)
            {
                return null;
            }

            if (await IsWhole(one, cancel) && await fails(one, cancel) is { } how)
            {
                return (one, how);
            }
        }

        return null;
    }

    // A fact without its entity would be refused: another failure than the one looked for.
    private static async ValueTask<bool> IsWhole(Case one, CancellationToken cancel)
    {
        var store = new NaiveStore();

        try
        {
            foreach (var change in one.Question is null ? one.Changes.SkipLast(1) : one.Changes)
            {
                await store.Apply(change, cancel);
            }

            return true;
        }
        catch (Exception refused) when (refused is RefusedChangeException or ChangedMeanwhileException)
        {
            return false;
        }
    }

    private static IEnumerable<Case> FewerChanges(Case one)
    {
        if (one.Changes.Count > 1)
        {
            yield return one with { Changes = [one.Changes.Aggregate(FactIds.Merged)] };
        }

        for (var at = 0; at + 1 < one.Changes.Count; at++)
        {
            yield return one with { Changes = [.. one.Changes.Take(at), .. one.Changes.Skip(at + 1)] };

            var both = FactIds.Merged(one.Changes[at], one.Changes[at + 1]) with { Removed = [.. one.Changes[at].Removed.Concat(one.Changes[at + 1].Removed).Distinct()] };
            yield return one with { Changes = [.. one.Changes.Take(at), both with { Removed = [.. both.Removed.Except(FactIds.Of(both))] }, .. one.Changes.Skip(at + 2)] };
        }
    }

    // Halves first, then quarters, down to one at a time.
    private static IEnumerable<Case> FewerFacts(Case one)
    {
        string[] ids = [.. one.Changes.SelectMany(FactIds.Of).Distinct()];

        for (var size = Math.Max(1, ids.Length / 2); ; size /= 2)
        {
            foreach (var gone in ids.Chunk(size))
            {
                yield return one with { Changes = [.. one.Changes.Select(change => Without(change, [.. gone]))] };
            }

            if (size == 1)
            {
                break;
            }
        }

        foreach (var (change, at) in one.Changes.Select((change, at) => (change, at)))
        {
            foreach (var id in FactIds.Of(change).Concat(change.Removed))
            {
                yield return one with { Changes = [.. one.Changes.Take(at), Only(change, kept => kept != id), .. one.Changes.Skip(at + 1)] };
            }
        }
    }

    private static ChangeSet Without(ChangeSet change, HashSet<string> gone) =>
        FactIds.WithoutEntities(Only(change, id => !gone.Contains(id)), [.. gone.Select(id => new EntityId(id))]);

    private static ChangeSet Only(ChangeSet change, Func<string, bool> kept) => change with
    {
        Entities = [.. change.Entities.Where(entity => kept(entity.Id.Value))],
        Relationships = [.. change.Relationships.Where(fact => kept(fact.Id))],
        Claims = [.. change.Claims.Where(fact => kept(fact.Id))],
        Figures = [.. change.Figures.Where(fact => kept(fact.Id))],
        Removed = [.. change.Removed.Where(kept)],
    };

    private static IEnumerable<Case> SimplerFacts(Case one) =>
        from at in Enumerable.Range(0, one.Changes.Count)
        from simpler in SimplerFacts(one.Changes[at])
        select one with { Changes = [.. one.Changes.Take(at), simpler, .. one.Changes.Skip(at + 1)] };

    private static IEnumerable<ChangeSet> SimplerFacts(ChangeSet change) =>
        Replaced(change.Entities).Select(list => change with { Entities = list })
            .Concat(Replaced(change.Relationships).Select(list => change with { Relationships = list }))
            .Concat(Replaced(change.Claims).Select(list => change with { Claims = list }))
            .Concat(Replaced(change.Figures).Select(list => change with { Figures = list }));

    private static IEnumerable<IReadOnlyList<T>> Replaced<T>(IReadOnlyList<T> facts)
        where T : class =>
        from at in Enumerable.Range(0, facts.Count)
        from simpler in Simpler.Than(facts[at])
        select (IReadOnlyList<T>)[.. facts.Take(at), (T)simpler, .. facts.Skip(at + 1)];

    private static IEnumerable<Case> SimplerQuestion(Case one) => one.Question?.Simpler().Select(question => one with { Question = question }) ?? [];
}
