namespace CanTho.Graph.Questions.Paging;

/// <summary>
/// A page as a server is asked for it that keeps each item's place (<see cref="Ordering{T}.PlaceOf"/>): up to <see cref="Limit"/> rows whose place is
/// <see cref="From"/> or behind it, and before <see cref="To"/>. One row more than the page holds tells whether the list goes on.
/// </summary>
/// <param name="Most">What the page holds.</param>
/// <param name="FromEnd">The last rows of the range are wanted, not the first.</param>
internal sealed record RowRange(string From, string To, int Most, bool FromEnd)
{
    /// <summary>No place is before this one.</summary>
    public const string Start = "";

    /// <summary>Every place is before this one: it is no character, and so in no id.</summary>
    public const string End = "\U0010FFFF";

    public int Limit => Most + 1;

    /// <summary>Nothing stands between a place and this.</summary>
    public static string JustBehind(string place) => $"{place}\0";

    /// <summary>For statements that read <c>WHERE $from &lt;= place AND place &lt; $to … ORDER BY place ASCENDING LIMIT $limit</c>.</summary>
    public (string Name, object? Value)[] Parameters => [("from", From), ("to", To), ("limit", Limit)];

    /// <summary>
    /// The statement as it stands, or read from the end: Cypher takes no direction as a parameter, so every <c>ASCENDING</c> in it becomes <c>DESCENDING</c>.
    /// </summary>
    public string Directed(string statement) =>
        FromEnd ? statement.Replace("ASCENDING", "DESCENDING", StringComparison.Ordinal) : statement;
}
