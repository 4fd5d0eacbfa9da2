namespace CanTho.Graph.Domain;

/// <summary>What figures are counted in: the list under "Indicators of figures" of docs/model.md; a test keeps the two alike.</summary>
public static class FigureUnit
{
    public static IReadOnlyList<string> All { get; } =
        ["USD", "million USD", "billion USD", "billion VND", "projects", "agreements", "delegations", "percent", "letters"];
}
