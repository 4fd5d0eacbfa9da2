namespace CanTho.GraphQL.Validation;

/// <summary>
/// How large a document may be before it is refused unexecuted. Each number is the largest that is still allowed. "Spread out" means
/// that every fragment is counted wherever it is spread, as often as it is spread.
/// </summary>
public sealed record ValidationLimits
{
    /// <summary>No limit at all: for documents that are known, such as those of a build.</summary>
    public static ValidationLimits None { get; } = new()
    {
        Depth = int.MaxValue,
        IntrospectionDepth = int.MaxValue,
        IntrospectionLists = int.MaxValue,
        Introspections = int.MaxValue,
        Fields = int.MaxValue,
        Aliases = int.MaxValue,
        FragmentVisits = int.MaxValue,
        MergeComparisons = int.MaxValue,
        Errors = int.MaxValue,
    };

    /// <summary>Fields within fields, spread out. Introspection is counted apart, see <see cref="IntrospectionDepth"/>.</summary>
    public int Depth { get; init; } = 15;

    /// <summary>
    /// Fields within fields from <c>__schema</c> or <c>__type</c> down. The introspection query that clients send by default is 15 deep;
    /// the rest is for tools that follow <c>ofType</c> further.
    /// </summary>
    public int IntrospectionDepth { get; init; } = 20;

    /// <summary>
    /// How many of the lists <c>fields</c>, <c>interfaces</c>, <c>possibleTypes</c> and <c>inputFields</c> may lie in one another: each
    /// multiplies the answer by the size of the schema. The default introspection query needs one.
    /// </summary>
    public int IntrospectionLists { get; init; } = 2;

    /// <summary>
    /// Fields <c>__schema</c> and <c>__type</c> of all operations, spread out: a hundred of them under aliases would be a hundred times the
    /// schema. Tools ask for one.
    /// </summary>
    public int Introspections { get; init; } = 10;

    /// <summary>Fields of all operations, spread out.</summary>
    public int Fields { get; init; } = 2_048;

    /// <summary>Aliases written in the document.</summary>
    public int Aliases { get; init; } = 100;

    /// <summary>How often a fragment is entered, all operations spread out.</summary>
    public int FragmentVisits { get; init; } = 1_000;

    /// <summary>Fields looked at to see whether those with the same response name agree.</summary>
    public int MergeComparisons { get; init; } = 100_000;

    /// <summary>Errors reported; one more then says that there are others.</summary>
    public int Errors { get; init; } = 5;
}
