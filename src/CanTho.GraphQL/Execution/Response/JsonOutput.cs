using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// JSON written straight into the buffers of an output: half the price of a <see cref="System.Text.Json.Utf8JsonWriter"/>, which checks
/// what here cannot be wrong. The caller sees to brackets and commas.
/// </summary>
internal ref struct JsonOutput(IBufferWriter<byte> output)
{
    private const int Least = 256;
    private const int Short = 16;

    // Everything else goes out as it is: Vietnamese and Japanese stay legible. The response is never part of an HTML page, as its media
    // type and "nosniff" say.
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code), '"', '\\']);

    private Span<byte> _buffer = output.GetSpan(Least);
    private int _used;

    /// <summary>To be called once, at the end.</summary>
    public readonly void Flush() => output.Advance(_used);

    public void Raw(scoped ReadOnlySpan<byte> json)
    {
        if (json.Length > _buffer.Length - _used)
        {
            Grow(json.Length);
        }

        json.CopyTo(_buffer[_used..]);
        _used += json.Length;
    }

    /// <summary>A string with its quotes. Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.</summary>
    public void Text(scoped ReadOnlySpan<char> text)
    {
        if (text.Length <= Short && TryPlain(text))
        {
            return;
        }

        Raw("\""u8);

        for (int plain; (plain = text.IndexOfAny(Escaped)) >= 0; text = text[(plain + 1)..])
        {
            Characters(text[..plain]);
            Escape(text[plain]);
        }

        Characters(text);
        Raw("\""u8);
    }

    /// <summary>Digits that are a JSON number already.</summary>
    public void Digits(scoped ReadOnlySpan<char> digits) => Characters(digits);

    public void Number<T>(T value)
        where T : IUtf8SpanFormattable
    {
        int written;

        while (!value.TryFormat(_buffer[_used..], out written, format: default, CultureInfo.InvariantCulture))
        {
            Grow(Least);
        }

        _used += written;
    }

    /// <summary>Most texts are short and plain ASCII; one pass is then quicker than the two that vectors need.</summary>
    private bool TryPlain(scoped ReadOnlySpan<char> text)
    {
        if (text.Length + 2 > _buffer.Length - _used)
        {
            return false;
        }

        var target = _buffer.Slice(_used, text.Length + 2);

        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];

            if (character is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }

            target[i + 1] = (byte)character;
        }

        target[0] = target[^1] = (byte)'"';
        _used += target.Length;
        return true;
    }

    private void Characters(scoped ReadOnlySpan<char> text)
    {
        while (true)
        {
            var status = Utf8.FromUtf16(text, _buffer[_used..], out var read, out var written);
            _used += written;

            if (status == OperationStatus.Done)
            {
                return;
            }

            text = text[read..];
            Grow(Least);
        }
    }

    private void Escape(char character)
    {
        switch (character)
        {
            case '"': Raw("\\\""u8); break;
            case '\\': Raw("\\\\"u8); break;
            case '\n': Raw("\\n"u8); break;
            case '\r': Raw("\\r"u8); break;
            case '\t': Raw("\\t"u8); break;
            default:
                Raw("\\u00"u8);
                Raw([(byte)(character < 0x10 ? '0' : '1'), (byte)"0123456789ABCDEF"[character & 0xF]]);
                break;
        }
    }

    private void Grow(int least)
    {
        output.Advance(_used);
        _buffer = output.GetSpan(Math.Max(least, Least));
        _used = 0;
    }
}
