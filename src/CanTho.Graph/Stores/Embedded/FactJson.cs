using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CanTho.Graph.Domain;
using CanTho.Graph.Stores.Embedded.Memory;

namespace CanTho.Graph.Stores.Embedded;

/// <summary>The two lists that stand in one cell, names and sources: written for the file, and from there for memory.</summary>
internal static class FactJson
{
    // Vietnamese stays readable in the file; it is no web page.
    private static readonly JsonWriterOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Null when there are none.</returns>
    public static string? Write(IReadOnlyList<Citation> sources) => sources.Count == 0 ? null : Written(json => Write(json, sources));

    public static string Write(IReadOnlyList<Name> names) => Written(json =>
    {
        json.WriteStartArray();

        foreach (var name in names)
        {
            json.WriteStartArray();
            json.WriteStringValue(name.Text);
            json.WriteStringValue(name.Language);
            json.WriteStringValue(ConstantCase.Of(name.Use));
            Write(json, name.Sources);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    /// <summary>Each source as its document's number and the locator.</summary>
    public static void Sources(ReadOnlySpan<byte> cell, ByteWriter to, EntityNumber numberOf)
    {
        if (cell.Contains((byte)'\\'))
        {
            var json = new Utf8JsonReader(cell);
            json.Read();
            Sources(ref json, to, numberOf);
            return;
        }

        // Without a backslash quotes only stand around texts: five times as fast, for the cell that every fact has.
        while (Quoted(ref cell, out var document))
        {
            to.Number(numberOf(document));
            Quoted(ref cell, out var locator);
            to.Text(locator);
        }
    }

    /// <summary>Each name as text, language, use and its sources.</summary>
    public static void Names(ReadOnlySpan<byte> cell, ByteWriter to, ByteWriter sources, EntityNumber numberOf)
    {
        var json = new Utf8JsonReader(cell);
        json.Read();

        while (json.Read() && json.TokenType == JsonTokenType.StartArray)
        {
            Text(ref json, to);
            Text(ref json, to);
            json.Read();
            to.Number((int)Utf8Words<NameUse>.Read(json.ValueSpan));
            json.Read();
            sources.Clear();
            Sources(ref json, sources, numberOf);
            to.Text(sources.Written);
            json.Read();
        }
    }

    private static void Sources(ref Utf8JsonReader json, ByteWriter to, EntityNumber numberOf)
    {
        while (json.Read() && json.TokenType == JsonTokenType.StartArray)
        {
            json.Read();
            to.Number(json.ValueIsEscaped ? numberOf(System.Text.Encoding.UTF8.GetBytes(json.GetString()!)) : numberOf(json.ValueSpan));
            Text(ref json, to);
            json.Read();
        }
    }

    private static bool Quoted(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> text)
    {
        text = default;
        var start = rest.IndexOf((byte)'"') + 1;

        if (start == 0)
            return false;

        var length = rest[start..].IndexOf((byte)'"');
        text = rest.Slice(start, length);
        rest = rest[(start + length + 1)..];
        return true;
    }

    private static void Text(ref Utf8JsonReader json, ByteWriter to)
    {
        json.Read();

        if (!json.ValueIsEscaped)
        {
            to.Text(json.ValueSpan);
            return;
        }

        var plain = ArrayPool<byte>.Shared.Rent(json.ValueSpan.Length);
        to.Text(plain.AsSpan(0, json.CopyString(plain)));
        ArrayPool<byte>.Shared.Return(plain);
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Citation> sources)
    {
        json.WriteStartArray();

        foreach (var source in sources)
        {
            json.WriteStartArray();
            json.WriteStringValue(source.Document.Value);
            json.WriteStringValue(source.Locator);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();

        using (var json = new Utf8JsonWriter(bytes, s_readable))
        {
            write(json);
        }

        return System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}

/// <summary>The number of an entity in memory.</summary>
internal delegate int EntityNumber(ReadOnlySpan<byte> id);
