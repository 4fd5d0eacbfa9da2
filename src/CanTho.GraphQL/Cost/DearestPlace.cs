using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Cost;

/// <summary>Where an operation spends most: the deepest field that more than half of the whole cost lies at or below.</summary>
internal static class DearestPlace
{
    /// <param name="root">Weighed already.</param>
    /// <param name="cost">Which of the two costs is asked about.</param>
    /// <returns>Response names from the root, a dot between; empty where no field has more than half.</returns>
    public static (string Path, FieldNode? Node) In(CostAnalysis analysis, Selected root, Func<OperationCost, double> cost)
    {
        var whole = cost(analysis.Of(root));
        var path = "";
        FieldNode? node = null;
        var times = 1d;

        for (Selected? selected = root; selected is { } here;)
        {
            var (field, dearest) = analysis.Fields(here)
                .Select(field => (Field: field, Cost: analysis.Of(field, here.Above)))
                .MaxBy(pair => cost(pair.Cost.Cost));

            if (field is null || Math.Min(cost(dearest.Cost) * times, OperationCost.Most) <= whole / 2)
            {
                break;
            }

            path = path.Length == 0 ? field.ResponseName : $"{path}.{field.ResponseName}";
            node = field.Nodes[0];
            times *= dearest.Items;
            selected = dearest.Selected;
        }

        return (path, node);
    }
}
