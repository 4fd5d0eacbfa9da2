using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Exporting;

/// <summary>One JSON document with a fact on each line, so that two exports can be compared line by line.</summary>
internal sealed class JsonFormat : ExportFormat
{
    // Legible Vietnamese and Japanese. The default also escapes what HTML would trip over, and this is no HTML.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string Name => "json";

    public override string ContentType => "application/json; charset=utf-8";

    public override async Task Write(EverythingAnswer facts, Stream output, CancellationToken cancel)
    {
        using var chunk = new Chunk(output);

        chunk.Text(string.Create(CultureInfo.InvariantCulture, $"{{\"revision\":{facts.Revision.Number}"));
        await List(chunk, "entities", facts.Entities.Select(one => one.Entity), JsonFacts.Write, cancel);
        await List(chunk, "relationships", facts.Relationships, JsonFacts.Write, cancel);
        await List(chunk, "claims", facts.Claims, JsonFacts.Write, cancel);
        await List(chunk, "figures", facts.Figures, JsonFacts.Write, cancel);
        chunk.Text("}\n");
        await chunk.Send(cancel);
    }

    private static async Task List<T>(Chunk chunk, string name, IAsyncEnumerable<T> facts, Action<Utf8JsonWriter, T> write, CancellationToken cancel)
    {
        chunk.Text($",\n\"{name}\":[\n");
        using var json = new Utf8JsonWriter(chunk, s_options);
        var isFirst = true;

        await foreach (var fact in facts.WithCancellation(cancel))
        {
            chunk.Text(isFirst ? "" : ",\n");
            isFirst = false;

            json.Reset();
            write(json, fact);
            json.Flush();
            await chunk.SendIfFull(cancel);
        }

        chunk.Text(isFirst ? "]" : "\n]");
    }
}
