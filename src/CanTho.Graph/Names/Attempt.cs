using CanTho.Graph.Names.Matching;

namespace CanTho.Graph.Names;

/// <summary>One way to search: what was typed, or the same typed otherwise, and what is forgiven.</summary>
internal sealed record Attempt(NameQuery Query, Round Round)
{
    /// <summary>
    /// What is tried one after the other, the strict before the lenient. Each step is decided by what those before found, so it must be asked for
    /// only when they are done.
    /// </summary>
    /// <param name="found">Where the results of the steps go.</param>
    /// <param name="has">Whether a name has a word that reads so, marks aside.</param>
    public static IEnumerable<IReadOnlyList<Attempt>> Steps(
        NameQuery query, IReadOnlyDictionary<int, NameMatch> found, Func<string, bool> has)
    {
        if (query.RequiredCount == 0)
        {
            yield break;
        }

        yield return [new(query, Round.Strict)];

        if (found.Count == 0)
        {
            yield return [.. query.TypedOtherwise(has).Select(other => new Attempt(other, Round.Strict))];
        }

        if (found.Count == 0 || (query.RequiredCount > 1 && found.Values.All(match => match.Begun)))
        {
            yield return [new(query, new(Slips: true, MayMiss: 0))];
        }

        if (found.Count == 0 && query.Dispensable > 0)
        {
            yield return [new(query, new(Slips: false, query.Dispensable))];
        }
    }
}

/// <summary>What is forgiven.</summary>
/// <param name="Slips">Misspelt words are.</param>
/// <param name="MayMiss">So many words typed may be missing.</param>
internal readonly record struct Round(bool Slips, int MayMiss)
{
    public static Round Strict => default;
}
