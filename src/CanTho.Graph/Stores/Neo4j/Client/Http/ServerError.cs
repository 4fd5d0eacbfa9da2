using System.Text.Json;

namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>What the server reports in <c>errors</c>.</summary>
/// <param name="Code"><c>Neo.Classification.Category.Title</c>.</param>
internal sealed record ServerError(string Code, string Message)
{
    /// <returns>The first error of the body of a refusal; null when it is not Neo4j's.</returns>
    public static ServerError? In(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize<Refusal>(body, JsonSerializerOptions.Web)?.Errors is [{ Code: not null } error, ..] ? error : null;
        }
        catch (JsonException)
        {
            return null; // HTML of a proxy, most likely: the caller tells of it
        }
    }

    private sealed record Refusal(List<ServerError>? Errors);
}
