namespace CanTho.GraphQL.Validation.Limits;

/// <summary>
/// How much a selection set asks for, its fragments spread out. Counts stop at <see cref="Most"/>, for they may double at each fragment.
/// </summary>
/// <param name="Depth">Fields within fields, without those below <c>__schema</c> and <c>__type</c>.</param>
/// <param name="IntrospectionDepth">Fields within fields from <c>__schema</c> or <c>__type</c> down.</param>
/// <param name="IntrospectionLists">How many of introspection's lists lie in one another.</param>
/// <param name="Introspections">Fields <c>__schema</c> and <c>__type</c>.</param>
internal readonly record struct Extent(long Fields, long FragmentVisits, long Introspections, int Depth, int IntrospectionDepth, int IntrospectionLists)
{
    public const long Most = 1_000_000_000;

    /// <summary>Both, side by side.</summary>
    public static Extent operator +(Extent a, Extent b) => new(
        Math.Min(a.Fields + b.Fields, Most),
        Math.Min(a.FragmentVisits + b.FragmentVisits, Most),
        Math.Min(a.Introspections + b.Introspections, Most),
        Math.Max(a.Depth, b.Depth),
        Math.Max(a.IntrospectionDepth, b.IntrospectionDepth),
        Math.Max(a.IntrospectionLists, b.IntrospectionLists));

    public static string Text(long count) => count < Most ? $"{count}" : $"more than {Most}";
}
