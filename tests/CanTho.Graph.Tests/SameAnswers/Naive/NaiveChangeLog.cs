using System.Globalization;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;
using CanTho.Graph.Tests.Stores;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>A page of the log, by revision and id; its cursor names the last change shown.</summary>
internal static class NaiveChangeLog
{
    public static ChangeLogAnswer Of(NaiveLog log, ChangeLog asked, CancellationToken cancel)
    {
        var behind = new LogPlace(asked.After, null);

        if (asked.Cursor is { } cursor)
        {
            var keys = Cursor.Read(cursor, "changes", 2, "cursor");
            behind = long.TryParse(keys[0], CultureInfo.InvariantCulture, out var revision)
                ? new(new(revision), keys[1].Length == 0 ? null : keys[1])
                : throw new RefusedQuestionException("cursor", "\"cursor\" is no cursor of this list. Give it a cursor that the same list, in the same order, gave out.");
        }

        if (asked.First < 1)
        {
            throw new RefusedQuestionException("first", $"\"first\" is {asked.First}. Ask for 1 or more.");
        }

        if (asked.First > 500)
        {
            throw new RefusedQuestionException("first", $"\"first\" is {asked.First}, and a page holds at most 500. Ask for fewer, and go on with \"cursor\".");
        }

        var all = log.Read(behind, int.MaxValue, cancel);
        var page = all.Take(asked.First).ToList();
        var next = all.Count > page.Count ? Cursor.Write("changes", [page[^1].By.Revision.Number.ToString(CultureInfo.InvariantCulture), page[^1].Id ?? ""]) : null;

        return new(log.Present, page, next);
    }
}
