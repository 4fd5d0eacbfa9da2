using System.Buffers.Text;
using System.Text.Json;

namespace CanTho.Graph.Questions.Paging;

/// <summary>
/// A place in a list: the list's name and the keys of what stands there, as base64url. It names no position, so a page goes on
/// rightly while others write.
/// </summary>
internal static class Cursor
{
    public static string Write(string list, IEnumerable<string> keys) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<IEnumerable<string>>([list, .. keys]));

    /// <summary>The keys.</summary>
    /// <param name="argument">What the API calls it: <c>after</c> or <c>before</c>.</param>
    /// <exception cref="RefusedQuestionException">This list gives out no such cursor.</exception>
    public static string[] Read(string cursor, string list, int keys, string argument) =>
        Words(cursor) is [var named, .. var found] && named == list && found.Length == keys && !found.Contains(null!)
            ? found
            : throw Refused(argument);

    /// <param name="argument">What the API calls it.</param>
    public static RefusedQuestionException Refused(string argument) =>
        new(argument, $"\"{argument}\" is no cursor of this list. Give it a cursor that the same list, in the same order, gave out.");

    private static string[]? Words(string cursor)
    {
        if (!Base64Url.IsValid(cursor))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromChars(cursor));
        }
        catch (JsonException)
        {
            return null; // base64url of something else: refused above
        }
    }
}
