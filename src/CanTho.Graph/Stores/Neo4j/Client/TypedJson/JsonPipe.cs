using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace CanTho.Graph.Stores.Neo4j.Client.TypedJson;

/// <summary>
/// JSON read from a stream piece by piece, as much in memory as the largest single value asked for. <see cref="Utf8JsonReader"/> reads
/// buffers and cannot wait for more; this waits.
/// </summary>
internal sealed class JsonPipe(Stream body) : IAsyncDisposable
{
    private const int Deepest = 512;

    private readonly PipeReader _pipe = PipeReader.Create(body, new StreamPipeReaderOptions(bufferSize: 64 * 1024));

    private ReadOnlySequence<byte> _unread;
    private JsonReaderState _state = new(new() { MaxDepth = Deepest });
    private bool _isFilled;
    private bool _isLast;

    // Of the value that is being waited for: what of _unread was looked at, where it begins, how deep it lies.
    private long _seen;
    private long _start = -1;
    private int _depth;

    public static JsonReaderOptions Options { get; } = new() { MaxDepth = Deepest };

    /// <summary>The name of the property when the last token was one.</summary>
    public string Name { get; private set; } = "";

    /// <exception cref="JsonException">The text is no JSON, or ends in the middle.</exception>
    public async ValueTask<JsonTokenType> Next(CancellationToken cancel)
    {
        JsonTokenType token;

        while (!TryNext(out token))
        {
            await Fill(cancel);
        }

        return token;
    }

    /// <returns>The bytes of the next value, good until the next call; empty at the end of the array or object, which is then passed.</returns>
    /// <exception cref="JsonException">The text is no JSON, or ends in the middle.</exception>
    public async ValueTask<ReadOnlySequence<byte>> Value(CancellationToken cancel)
    {
        ReadOnlySequence<byte> value;

        while (!TryValue(out value))
        {
            await Fill(cancel);
        }

        return value;
    }

    public ValueTask DisposeAsync() => _pipe.CompleteAsync();

    private bool TryNext(out JsonTokenType token)
    {
        token = JsonTokenType.None;

        if (!_isFilled)
            return false;

        var reader = new Utf8JsonReader(_unread, _isLast, _state);

        if (!reader.Read())
            return false;

        token = reader.TokenType;
        Name = token == JsonTokenType.PropertyName ? reader.GetString()! : "";
        _state = reader.CurrentState;
        _unread = _unread.Slice(reader.Position);
        return true;
    }

    private bool TryValue(out ReadOnlySequence<byte> value)
    {
        value = default;

        if (!_isFilled)
            return false;

        // Goes on where the last look ended: a long row is looked over once and not again with every packet (a long string in it is).
        var reader = new Utf8JsonReader(_unread.Slice(_seen), _isLast, _state);

        while (reader.Read())
        {
            var isEnd = reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject;

            if (_start < 0)
            {
                (_start, _depth) = (_seen + reader.TokenStartIndex, reader.CurrentDepth);

                if (isEnd)
                {
                    Pass(ref reader);
                    return true;
                }
            }

            if (reader.CurrentDepth == _depth && reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject))
            {
                value = _unread.Slice(_start, _seen + reader.BytesConsumed - _start);
                Pass(ref reader);
                return true;
            }
        }

        (_seen, _state) = (_seen + reader.BytesConsumed, reader.CurrentState);
        return false;
    }

    private void Pass(ref Utf8JsonReader reader)
    {
        _unread = _unread.Slice(_seen + reader.BytesConsumed);
        (_state, _seen, _start) = (reader.CurrentState, 0, -1);
    }

    private async ValueTask Fill(CancellationToken cancel)
    {
        if (_isLast)
            throw new JsonException("The text ends before its JSON does.");

        cancel.ThrowIfCancellationRequested(); // a call with a cancelled token takes what is in memory and no more

        if (_isFilled)
        {
            _pipe.AdvanceTo(_unread.Start, _unread.End);
            (_unread, _isFilled) = (default, false); // the pipe's own again, also when the reading below fails
        }

        var read = await _pipe.ReadAsync(cancel);
        (_unread, _isLast, _isFilled) = (read.Buffer, read.IsCompleted, true);
    }
}
