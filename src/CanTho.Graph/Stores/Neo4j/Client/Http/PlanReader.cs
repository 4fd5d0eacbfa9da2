using System.Buffers;
using System.Text.Json;
using CanTho.Graph.Stores.Neo4j.Client.TypedJson;

namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>Plans: plain JSON, but for the operators' arguments, which are typed.</summary>
internal static class PlanReader
{
    public static CypherPlan Read(ReadOnlySequence<byte> json)
    {
        using var document = JsonDocument.Parse(json, new() { MaxDepth = JsonPipe.Options.MaxDepth });
        return Read(document.RootElement);
    }

    private static CypherPlan Read(JsonElement plan) => new(
        plan.GetProperty("operatorType").GetString()!.Split('@')[0],
        plan.GetProperty("arguments").EnumerateObject().ToDictionary(argument => argument.Name, argument => Typed(argument.Value)),
        [.. plan.GetProperty("identifiers").EnumerateArray().Select(identifier => identifier.GetString()!)],
        [.. plan.GetProperty("children").EnumerateArray().Select(Read)],
        Number(plan, "dbHits"),
        Number(plan, "records"));

    private static object? Typed(JsonElement argument)
    {
        var reader = new Utf8JsonReader(JsonSerializer.SerializeToUtf8Bytes(argument), JsonPipe.Options);
        reader.Read();
        return TypedValueReader.Read(ref reader);
    }

    private static long? Number(JsonElement plan, string name) => plan.TryGetProperty(name, out var number) ? number.GetInt64() : null;
}
