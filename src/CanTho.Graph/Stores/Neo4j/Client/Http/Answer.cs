using System.Buffers;
using System.Text.Json;
using CanTho.Graph.Stores.Neo4j.Client.TypedJson;

namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>
/// The body of a 2xx, read as it comes: <c>{"data": {"fields", "values": [rows]}, "errors", "bookmarks", …}</c>. Members may come in any order, but
/// for the fields before the values; unknown ones, of newer servers, are passed by.
/// </summary>
internal sealed class Answer(JsonPipe json)
{
    private static readonly JsonSerializerOptions s_camelCase = JsonSerializerOptions.Web;

    private CypherCounters _counters = CypherCounters.None;
    private IReadOnlyList<CypherNotification> _notifications = [];
    private CypherPlan? _plan;
    private object?[]? _first;
    private Place _place;

    private enum Place
    {
        Start,
        Root,
        Data,
        Rows,
        End,
    }

    public IReadOnlyList<string> Keys { get; private set; } = [];

    /// <summary>Of any 2xx, before, after or instead of rows.</summary>
    public IReadOnlyList<ServerError> Errors { get; private set; } = [];

    public IReadOnlyList<string> Bookmarks { get; private set; } = [];

    /// <summary>Of an explicit transaction that goes on.</summary>
    public string? Transaction { get; private set; }

    /// <summary>Whether the last byte of JSON was read.</summary>
    public bool IsComplete => _place == Place.End;

    public CypherSummary Summary => new(_counters, _notifications, Bookmarks, _plan);

    /// <summary>Reads until the first row, or the end, is there.</summary>
    /// <exception cref="JsonException">Cut off, or not the Query API's JSON.</exception>
    public async ValueTask ReadHead(CancellationToken cancel) => _first = await ReadRow(cancel);

    /// <returns>Null at the end; all that follows the rows has then been read.</returns>
    /// <exception cref="JsonException">Cut off, or not the Query API's JSON.</exception>
    /// <exception cref="Neo4jException">A value cannot be read.</exception>
    public ValueTask<object?[]?> Row(CancellationToken cancel)
    {
        if (_first is not { } row)
            return ReadRow(cancel);

        _first = null;
        return new(row);
    }

    private async ValueTask<object?[]?> ReadRow(CancellationToken cancel)
    {
        while (_place != Place.End)
        {
            if (_place != Place.Rows)
            {
                await ReadMember(cancel);
            }
            else if (await json.Value(cancel) is { IsEmpty: false } row)
            {
                return Decoded(row, Keys.Count);
            }
            else
            {
                _place = Place.Data;
            }
        }

        return null;
    }

    private async ValueTask ReadMember(CancellationToken cancel)
    {
        var token = await json.Next(cancel);

        switch (_place, token)
        {
            case (Place.Start, JsonTokenType.StartObject):
            case (Place.Data, JsonTokenType.EndObject):
                _place = Place.Root;
                break;
            case (Place.Root, JsonTokenType.EndObject):
                _place = Place.End;
                break;
            case (Place.Root, JsonTokenType.PropertyName) when json.Name == "data":
                _place = await json.Next(cancel) == JsonTokenType.StartObject ? Place.Data : throw Foreign();
                break;
            case (Place.Data, JsonTokenType.PropertyName) when json.Name == "values":
                _place = await json.Next(cancel) == JsonTokenType.StartArray ? Place.Rows : throw Foreign();
                break;
            case (Place.Data, JsonTokenType.PropertyName) when json.Name == "fields":
                Keys = Decoded<List<string>>(await json.Value(cancel));
                break;
            case (Place.Data, JsonTokenType.PropertyName):
                await json.Value(cancel);
                break;
            case (Place.Root, JsonTokenType.PropertyName):
                Keep(json.Name, await json.Value(cancel));
                break;
            default:
                throw Foreign();
        }
    }

    private void Keep(string member, ReadOnlySequence<byte> value)
    {
        switch (member)
        {
            case "errors":
                Errors = Decoded<List<ServerError>>(value);
                break;
            case "bookmarks":
                Bookmarks = Decoded<List<string>>(value);
                break;
            case "transaction":
                Transaction = Decoded<OpenTransaction>(value).Id;
                break;
            case "counters":
                _counters = Decoded<CypherCounters>(value);
                break;
            case "notifications":
                _notifications = Decoded<List<CypherNotification>>(value);
                break;
            case "queryPlan" or "profiledQueryPlan":
                _plan = PlanReader.Read(value);
                break;
        }
    }

    private static object?[] Decoded(ReadOnlySequence<byte> row, int width)
    {
        try
        {
            var reader = new Utf8JsonReader(row, JsonPipe.Options);
            var values = new object?[width];
            reader.Read();

            for (var column = 0; column < width; column++)
            {
                reader.Read();
                values[column] = TypedValueReader.Read(ref reader);
            }

            return values;
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException)
        {
            // Utf8JsonReader's way to say that a token is of another kind than asked for.
            throw new JsonException("A row is not in Neo4j's typed JSON.", error);
        }
    }

    private static T Decoded<T>(ReadOnlySequence<byte> value)
    {
        var reader = new Utf8JsonReader(value, JsonPipe.Options);
        return JsonSerializer.Deserialize<T>(ref reader, s_camelCase) ?? throw Foreign();
    }

    private static JsonException Foreign() => new("This is not the JSON of Neo4j's Query API.");

    private sealed record OpenTransaction(string Id);
}
