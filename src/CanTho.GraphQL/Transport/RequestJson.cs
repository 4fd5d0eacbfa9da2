using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using CanTho.GraphQL.Documents;
using CanTho.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CanTho.GraphQL.Transport;

/// <summary>Reads the JSON of a request, and says of any other text where and why it is none.</summary>
/// <param name="what">What the text is, to begin messages with.</param>
internal sealed class RequestJson(string what, GraphQLHttpOptions options)
{
    /// <summary>A request's map. Unknown entries are ignored, as the specification says; null ones are absent.</summary>
    /// <exception cref="HttpProblem">It is no request.</exception>
    public GraphQLRequest Read(ReadOnlySequence<byte> json) => Read(json, ReadRequest);

    /// <summary>The same for a map that is part of something else; the reader stands on it.</summary>
    public GraphQLRequest ReadRequest(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            throw HttpProblem.BadParameter("Batches are not answered: send each request by itself, as an object.");
        }

        Expect(ref reader, JsonTokenType.StartObject, what);

        string? query = null, operationName = null, documentId = null;
        Dictionary<string, object?>? variables = null, extensions = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();

            if (!seen.Add(name))
            {
                throw HttpProblem.BadParameter($"{what} has \"{name}\" more than once.");
            }

            switch (name)
            {
                case "query": query = Text(ref reader, name); break;
                case "operationName": operationName = Text(ref reader, name); break;
                case "variables": variables = Map(ref reader, name); break;
                case "extensions": extensions = Map(ref reader, name); break;
                case "documentId": documentId = Text(ref reader, name); break;
                default: reader.Skip(); break;
            }
        }

        var request = new GraphQLRequest(query, operationName, variables) { DocumentId = documentId, Extensions = extensions };

        return HasDocument(request, options)
            ? request
            : throw HttpProblem.BadParameter($"{what} has no \"query\"; it must hold a GraphQL document.");
    }

    /// <summary>A map by itself, as GET gives the variables.</summary>
    /// <exception cref="HttpProblem">It is none.</exception>
    public Dictionary<string, object?>? ReadMap(ReadOnlySequence<byte> json) => Read(json, (ref Utf8JsonReader reader) =>
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        Expect(ref reader, JsonTokenType.StartObject, what);
        return JsonValues.ReadMap(ref reader);
    });

    /// <summary>Whether there is a document, by text or by id.</summary>
    /// <exception cref="HttpProblem">It is too long.</exception>
    public static bool HasDocument(GraphQLRequest request, GraphQLHttpOptions options)
    {
        if (request.Query?.Length > options.MaxQuery)
        {
            throw new HttpProblem(StatusCodes.Status413PayloadTooLarge, $"The query is longer than {options.MaxQuery / 1024} KB.");
        }

        return request.Query is not null || DocumentReference.IsIn(request);
    }

    public delegate T Reading<T>(ref Utf8JsonReader reader);

    /// <summary>Whatever <paramref name="read"/> makes of the one value that the text must be.</summary>
    /// <exception cref="HttpProblem">The text is no JSON.</exception>
    public T Read<T>(ReadOnlySequence<byte> json, Reading<T> read)
    {
        if (json.IsEmpty)
        {
            throw Malformed($"{what} is empty.");
        }

        var bytes = json.IsSingleSegment ? json.FirstSpan : json.ToArray();

        if (!Utf8.IsValid(bytes))
        {
            throw Malformed($"{what} is not UTF-8.");
        }

        if (bytes.StartsWith("\uFEFF"u8)) // a byte order mark: superfluous, and some tools write it
        {
            bytes = bytes["\uFEFF"u8.Length..];
        }

        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = options.MaxDepth });
            reader.Read();
            var value = read(ref reader);
            reader.Read(); // anything behind the value is an error
            return value;
        }
        catch (JsonException problem)
        {
            var reason = problem.Message.Split(" LineNumber:")[0];
            throw Malformed($"{what} is not JSON at line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}: {reason}");
        }
        catch (InvalidOperationException)
        {
            throw Malformed($"{what} has a string with half a surrogate pair (\\uD800 to \\uDFFF), which is no text.");
        }
    }

    public string? Text(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        Expect(ref reader, JsonTokenType.String, $"{what}'s \"{name}\"");
        return reader.GetString();
    }

    private Dictionary<string, object?>? Map(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        Expect(ref reader, JsonTokenType.StartObject, $"{what}'s \"{name}\"");
        return JsonValues.ReadMap(ref reader);
    }

    public static void Expect(ref Utf8JsonReader reader, JsonTokenType expected, string subject)
    {
        if (reader.TokenType != expected)
        {
            throw HttpProblem.BadParameter($"{subject} must be {InWords(expected)}, not {InWords(reader.TokenType)}.");
        }
    }

    private static string InWords(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        _ => "null",
    };

    private static HttpProblem Malformed(string message) => new(StatusCodes.Status400BadRequest, message);
}
