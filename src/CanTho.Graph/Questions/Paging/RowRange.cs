using CanTho.Graph.Domain;

namespace CanTho.Graph.Questions.Paging;

/// <summary>
/// A page as a server is asked for it that keeps each item's place (<see cref="ListPlace"/>): up to <see cref="Limit"/> rows from <see cref="From"/> on and
/// before <see cref="To"/>. One row more than the page holds tells whether the list goes on.
/// </summary>
/// <param name="Down">The keys of the list run from the last to the first.</param>
/// <param name="Most">What the page holds.</param>
/// <param name="FromEnd">The last rows of the range are wanted, not the first.</param>
internal sealed record RowRange(ListPlace From, ListPlace To, bool Down, int Most, bool FromEnd)
{
    public int Limit => Most + 1;

    /// <summary>
    /// For statements that read <c>WHERE $from &lt;= place AND place &lt; $to … ORDER BY place ASCENDING LIMIT $limit</c>, and look for what stands before or
    /// behind only where a cursor was given.
    /// </summary>
    public (string Name, object? Value)[] Parameters =>
        [("from", From.Text), ("to", To.Text), ("limit", Limit), ("hasAfter", IsCursor(From)), ("hasBefore", IsCursor(To))];

    /// <param name="after">Behind which the range begins; at the list's beginning when null.</param>
    /// <param name="before">Before which it ends. Where that is no range, it is empty.</param>
    public static RowRange Between(ListPlace? after, ListPlace? before, bool down, int most, bool fromEnd)
    {
        var from = after?.JustBehind ?? (down ? ListPlace.Last : ListPlace.First);
        var to = before ?? (down ? ListPlace.First : ListPlace.Last);
        var keys = CodePointOrder.Instance.Compare(from.Key, to.Key) * (down ? -1 : 1);

        return new(from, keys > 0 || (keys == 0 && CodePointOrder.Instance.Compare(from.Id, to.Id) > 0) ? from : to, down, most, fromEnd);
    }

    /// <summary>
    /// The statement as it stands, or to read from the end: Cypher takes no direction as a parameter, so <c>ASCENDING</c> and <c>DESCENDING</c> in it
    /// change places.
    /// </summary>
    public string Directed(string statement) => !FromEnd
        ? statement
        : string.Join("DESCENDING", statement.Split("ASCENDING").Select(part => part.Replace("DESCENDING", "ASCENDING", StringComparison.Ordinal)));

    private static bool IsCursor(ListPlace place) => place != ListPlace.First && place != ListPlace.Last;
}
