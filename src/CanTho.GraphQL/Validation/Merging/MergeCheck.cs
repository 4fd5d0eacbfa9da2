using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Validation.Merging;

/// <summary>
/// Whether a document has any two fields that cannot be merged, in near-linear time. Comparing every pair of fields with one response
/// name, as the specification words it, is quadratic, and that again at every level. But fields that agree form classes: it is enough
/// that all of them agree with the first. What they select is then merged into one set and looked at together, each such set once.
/// The idea is Simon Adameit's: https://tech.new-work.se/graphql-overlapping-fields-can-be-merged-fast-ea6e92e0a01
/// </summary>
internal sealed class MergeCheck(FieldSets sets, ComparisonBudget budget)
{
    private readonly HashSet<FieldSet> _entered = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Stack<(FieldSet[] Sets, bool Meet)> _open = new();

    public bool FindsConflict(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (FindsConflict(sets.Of(operation)))
            {
                return true;
            }
        }

        // Fragments that no operation reaches are refused by another rule, and still have their conflicts.
        return document.Definitions
            .OfType<FragmentDefinitionNode>()
            .Select(sets.Of)
            .Any(set => !_entered.Contains(set) && FindsConflict(set));
    }

    private bool FindsConflict(FieldSet root)
    {
        Open([root], meet: true);

        while (!budget.IsSpent && _open.TryPop(out var merged))
        {
            foreach (var alike in FieldsOf(merged.Sets).Values)
            {
                if (!Agree(alike, merged.Meet))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <param name="alike">Fields with one response name.</param>
    /// <param name="meet">Whether the sets they come from can apply to one object; if not, they need the same shape and no more.</param>
    private bool Agree(List<SelectedField> alike, bool meet)
    {
        if (!HaveOneShape(alike))
        {
            return false;
        }

        var together = meet ? ThoseThatMayMeet(alike) : [];

        foreach (var group in together)
        {
            if (group.Exists(field => field.Name != group[0].Name || field.Arguments != group[0].Arguments))
            {
                return false;
            }

            Open(group.Select(field => field.Selection), meet: true);
        }

        if (together.Count != 1)
        {
            Open(alike.Select(field => field.Selection), meet: false);
        }

        return true;
    }

    /// <summary>
    /// An object has one object type: fields selected on different object types never meet, while those selected on an interface, a
    /// union or an unknown type may meet any of them.
    /// </summary>
    private List<List<SelectedField>> ThoseThatMayMeet(List<SelectedField> alike)
    {
        var types = alike.Select(field => field.Parent).OfType<ObjectType>().Distinct().ToList();

        if (types.Count < 2)
        {
            return [alike];
        }

        var groups = new List<List<SelectedField>>(types.Count);

        foreach (var type in types)
        {
            budget.Spend(alike.Count);

            if (budget.IsSpent)
            {
                return [];
            }

            groups.Add(alike.FindAll(field => field.Parent is not ObjectType || field.Parent == type));
        }

        return groups;
    }

    /// <summary>Fields of unknown types fit anything.</summary>
    private static bool HaveOneShape(List<SelectedField> alike)
    {
        SchemaType? first = null;

        foreach (var field in alike)
        {
            first ??= field.Type;

            if (field.Type is not null && !Shape.AreSame(first!, field.Type))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Remembers to look at what is selected below, merged into one set, if it has not been looked at yet.</summary>
    private void Open(IEnumerable<FieldSet?> selections, bool meet)
    {
        var merged = selections.OfType<FieldSet>().Distinct().OrderBy(set => set.Id).ToArray();

        if (merged.Length > 0 && _known.Add($"{meet} {string.Join(' ', merged.Select(set => set.Id))}"))
        {
            _open.Push((merged, meet));
        }
    }

    /// <summary>The fields of these sets and of every fragment that they reach, by response name.</summary>
    private Dictionary<string, List<SelectedField>> FieldsOf(FieldSet[] merged)
    {
        var fields = new Dictionary<string, List<SelectedField>>(StringComparer.Ordinal);
        var reached = new HashSet<FieldSet>(merged);
        var open = new Stack<FieldSet>(merged);

        while (!budget.IsSpent && open.TryPop(out var set))
        {
            _entered.Add(set);
            budget.Spend(1);

            foreach (var (name, alike) in set.ByName)
            {
                budget.Spend(alike.Count);

                if (!fields.TryGetValue(name, out var all))
                {
                    fields[name] = all = [];
                }

                all.AddRange(alike);
            }

            foreach (var fragment in set.Spreads.Select(sets.Of).Where(reached.Add))
            {
                open.Push(fragment);
            }
        }

        return fields;
    }
}
