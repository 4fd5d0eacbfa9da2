using System.Runtime.CompilerServices;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Validation.Merging;

/// <summary>
/// Names the conflicts within a selection set, each at the nearest set that has both sides, in the order of graphql-js: so that an
/// editor shows the same whichever engine it asks. Pairs of fields, of a set and a fragment, and of two fragments are compared once in a
/// document, at their first meeting.
/// </summary>
/// <param name="most">How many conflicts of one set are worth naming; the search ends when it knows of one more.</param>
internal sealed class ConflictSearch(FieldSets sets, ComparisonBudget budget, int most)
{
    private readonly Compared _withFragments = new();
    private readonly Compared _fragments = new();

    public IReadOnlyList<Conflict> Within(FieldSet fields)
    {
        var found = new Findings(most);

        foreach (var alike in fields.ByName.Values)
        {
            for (var i = 0; i < alike.Count; i++)
            {
                for (var j = i + 1; j < alike.Count && !IsOver(found); j++)
                {
                    Compare(alike[i], alike[j], exclusive: false, found);
                }
            }
        }

        var spreads = fields.Spreads;

        for (var i = 0; i < spreads.Count; i++)
        {
            CompareWithFragment(fields, spreads[i], exclusive: false, found);

            for (var j = i + 1; j < spreads.Count && !IsOver(found); j++)
            {
                CompareFragments(spreads[i], spreads[j], exclusive: false, found);
            }
        }

        return found.Conflicts;
    }

    /// <param name="exclusive">
    /// Whether the fields that lead here are on different object types, so that these two never meet either.
    /// </param>
    private void Compare(SelectedField a, SelectedField b, bool exclusive, Findings found)
    {
        budget.Spend(1);
        exclusive |= a.Parent is ObjectType && b.Parent is ObjectType && a.Parent != b.Parent;

        if (!exclusive && a.Name != b.Name)
        {
            found.Add(Conflict.Of(a, b, $"\"{a.Name}\" and \"{b.Name}\" are different fields"));
        }
        else if (!exclusive && a.Arguments != b.Arguments)
        {
            found.Add(Conflict.Of(a, b, "they have differing arguments"));
        }
        else if (a.Type is { } typeA && b.Type is { } typeB && !Shape.AreSame(typeA, typeB))
        {
            found.Add(Conflict.Of(a, b, $"they return conflicting types \"{typeA}\" and \"{typeB}\""));
        }
        else if (a.Selection is { } selectionA && b.Selection is { } selectionB)
        {
            var below = Between(selectionA, selectionB, exclusive);

            if (below.Count > 0)
            {
                found.Add(Conflict.Below(a, b, below));
            }
        }
    }

    private List<Conflict> Between(FieldSet a, FieldSet b, bool exclusive)
    {
        var found = new Findings(Conflict.MostNodes); // more would not go into the message

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            budget.Exhaust(); // fragments can nest fields deeper than any text could
            return found.Conflicts;
        }

        CompareFields(a, b, exclusive, found);

        foreach (var fragment in b.Spreads)
        {
            CompareWithFragment(a, fragment, exclusive, found);
        }

        foreach (var fragment in a.Spreads)
        {
            CompareWithFragment(b, fragment, exclusive, found);
        }

        foreach (var one in a.Spreads)
        {
            foreach (var other in b.Spreads)
            {
                CompareFragments(one, other, exclusive, found);
            }
        }

        return found.Conflicts;
    }

    private void CompareFields(FieldSet a, FieldSet b, bool exclusive, Findings found)
    {
        foreach (var (name, ofA) in a.ByName)
        {
            budget.Spend(1);

            if (!b.ByName.TryGetValue(name, out var ofB))
            {
                continue;
            }

            foreach (var one in ofA)
            {
                foreach (var other in ofB)
                {
                    if (IsOver(found))
                    {
                        return;
                    }

                    Compare(one, other, exclusive, found);
                }
            }
        }
    }

    /// <summary>A set with a fragment and with all that the fragment spreads in turn.</summary>
    private void CompareWithFragment(FieldSet fields, FragmentDefinitionNode fragment, bool exclusive, Findings found)
    {
        var open = new Stack<FieldSet>([sets.Of(fragment)]);

        while (!IsOver(found) && open.TryPop(out var other))
        {
            budget.Spend(1);

            if (fields.ByName.Count == 0 || !_withFragments.Add(fields.Id, other.Id, exclusive) || fields == other)
            {
                continue;
            }

            CompareFields(fields, other, exclusive, found);

            foreach (var next in other.Spreads.Reverse())
            {
                open.Push(sets.Of(next));
            }
        }
    }

    /// <summary>Two fragments, and each with all that the other spreads in turn.</summary>
    private void CompareFragments(FragmentDefinitionNode a, FragmentDefinitionNode b, bool exclusive, Findings found)
    {
        var open = new Stack<(FieldSet A, FieldSet B)>([(sets.Of(a), sets.Of(b))]);

        while (!IsOver(found) && open.TryPop(out var pair))
        {
            budget.Spend(1);

            if (pair.A == pair.B ||
                !_fragments.Add(Math.Min(pair.A.Id, pair.B.Id), Math.Max(pair.A.Id, pair.B.Id), exclusive))
            {
                continue;
            }

            CompareFields(pair.A, pair.B, exclusive, found);

            // Pushed backwards, so that they are popped in the order of the text: the spreads of B first, then those of A.
            foreach (var next in pair.A.Spreads.Reverse())
            {
                open.Push((sets.Of(next), pair.B));
            }

            foreach (var next in pair.B.Spreads.Reverse())
            {
                open.Push((pair.A, sets.Of(next)));
            }
        }
    }

    private bool IsOver(Findings found) => budget.IsSpent || found.Conflicts.Count > found.Most;

    /// <summary>The conflicts of one selection set, or of the sets below two fields.</summary>
    private sealed class Findings(int most)
    {
        public int Most { get; } = most;

        public List<Conflict> Conflicts { get; } = [];

        public void Add(Conflict conflict) => Conflicts.Add(conflict);
    }

    /// <summary>Which pairs have been compared. Compared as exclusive they have been compared in part only.</summary>
    private sealed class Compared
    {
        private readonly Dictionary<(int A, int B), bool> _pairs = [];

        /// <returns>Whether there is still something to compare.</returns>
        public bool Add(int a, int b, bool exclusive)
        {
            if (_pairs.TryGetValue((a, b), out var knownAsExclusive) && (exclusive || !knownAsExclusive))
            {
                return false;
            }

            _pairs[(a, b)] = exclusive;
            return true;
        }
    }
}
