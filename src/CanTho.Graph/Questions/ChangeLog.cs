using System.Globalization;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Questions;

/// <summary>
/// What was changed when, oldest first, a page at a time: by revision, then by id in code-point order. Revisions are numbered without gaps, so the
/// latest ten are those after the present one less ten.
/// </summary>
/// <param name="After">Only later revisions; 0 for all.</param>
/// <param name="First">How many changes, from 1 to 500. The first revision counts as one.</param>
/// <param name="Cursor">Where the page before ended (<see cref="ChangeLogAnswer.Next"/>); it takes the place of <paramref name="After"/>.</param>
public sealed record ChangeLog(Revision After, int First = Page.Usual, string? Cursor = null) : Question<ChangeLogAnswer>
{
    private const string ListName = "changes";

    internal override ChangeLogAnswer Answer(IGraph graph, CancellationToken cancel) =>
        Of(graph.Revision, graph.Log.Read(Place(), Limit(), cancel));

    internal override async Task<ChangeLogAnswer> Answer(ServerGraph server, CancellationToken cancel)
    {
        var (file, place, limit) = (CypherFile.Question(nameof(ChangeLog)), Place(), Limit());
        var changes = new List<LoggedChange>();

        if (place.Revision.Number < 1)
        {
            changes.AddRange((await server.Read(file["first"], cancel)).Select(LogProperties.Read));
        }

        // Behind the whole of a revision is behind every id: all begin with a kind.
        var behind = LogProperties.Place(place.Revision, place.Id ?? "~");
        var rows = await server.Read(file["changes"], cancel, ("behind", behind), ("most", limit - changes.Count));

        changes.AddRange(rows.Select(LogProperties.Read));
        return Of(server.Revision, changes);
    }

    /// <summary>Behind which the page begins.</summary>
    /// <exception cref="RefusedQuestionException">The cursor is none of this list.</exception>
    internal LogPlace Place()
    {
        if (Cursor is null)
            return new(After, null);

        var keys = Paging.Cursor.Read(Cursor, ListName, 2, "cursor");

        return long.TryParse(keys[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(new(number), keys[1] is "" ? null : keys[1])
            : throw Paging.Cursor.Refused("cursor");
    }

    /// <summary>How many changes to look for: one more than is shown, to know whether the page is the last.</summary>
    /// <exception cref="RefusedQuestionException">No page is so small or so large.</exception>
    internal int Limit() => First switch
    {
        < 1 => throw new RefusedQuestionException("first", $"\"first\" is {First}. Ask for 1 or more."),
        > Page.Most => throw new RefusedQuestionException(
            "first", $"\"first\" is {First}, and a page holds at most {Page.Most}. Ask for fewer, and go on with \"cursor\"."),
        _ => First + 1,
    };

    /// <param name="present">The revision up to which was read.</param>
    /// <param name="changes">Up to the limit.</param>
    internal ChangeLogAnswer Of(Revision present, IReadOnlyList<LoggedChange> changes)
    {
        if (changes.Count <= First)
            return new(present, changes, null);

        var last = changes[First - 1];
        return new(
            present,
            [.. changes.Take(First)],
            Paging.Cursor.Write(ListName, [last.By.Revision.Number.ToString(CultureInfo.InvariantCulture), last.Id ?? ""]));
    }
}

/// <param name="Revision">The present one: what is later is not in here.</param>
/// <param name="Changes">By revision, then by id in code-point order.</param>
/// <param name="Next">The cursor for the next page; null when this one reaches the present.</param>
public sealed record ChangeLogAnswer(Revision Revision, IReadOnlyList<LoggedChange> Changes, string? Next);
