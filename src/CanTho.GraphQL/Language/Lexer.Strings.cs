using System.Globalization;
using System.Text;

namespace CanTho.GraphQL.Language;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-String-Value</summary>
internal sealed partial class Lexer
{
    private Token String()
    {
        StringBuilder? text = null; // only where there are escapes
        var chunk = _position + 1;
        var at = chunk;

        while (at < source.Length && source[at] is not ('\n' or '\r'))
        {
            switch (source[at])
            {
                case '"':
                    var rest = source[chunk..at];
                    return Take(TokenKind.String, at + 1 - _position, text is null ? rest : text.Append(rest).ToString());
                case '\\':
                    text = (text ?? new StringBuilder()).Append(source, chunk, at - chunk);
                    chunk = at = Escape(at, text);
                    break;
                default:
                    at = AfterScalar(at);
                    break;
            }
        }

        throw Error(at, "Unterminated string.");
    }

    /// <summary>Appends what the escape sequence there stands for and tells where it ends.</summary>
    private int Escape(int at, StringBuilder text)
    {
        if (CharAt(at + 1) == 'u')
        {
            return CharAt(at + 2) == '{' ? EscapeOfAnyLength(at, text) : EscapeOfFourDigits(at, text);
        }

        text.Append(CharAt(at + 1) switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error(at, $"Invalid character escape sequence: \"{Cut(at, 2)}\"."),
        });

        return at + 2;
    }

    /// <summary><c>\u{1F600}</c>: any scalar value, leading zeros allowed, in at most eight digits.</summary>
    private int EscapeOfAnyLength(int at, StringBuilder text)
    {
        var value = 0L;
        var length = 3;

        while (length < 12)
        {
            var digit = CharAt(at + length++);

            if (digit == '}' && length >= 5 && value <= 0x10FFFF && Rune.IsValid((int)value))
            {
                text.Append(new Rune((int)value));
                return at + length;
            }

            if (!char.IsAsciiHexDigit(digit))
            {
                break;
            }

            value = (value << 4) | (uint)int.Parse([digit], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        throw Error(at, $"Invalid Unicode escape sequence: \"{Cut(at, length)}\".");
    }

    /// <summary><c>\u00e9</c>, or two of them that make a surrogate pair.</summary>
    private int EscapeOfFourDigits(int at, StringBuilder text)
    {
        if (FourDigits(at + 2) is { } first)
        {
            if (!char.IsSurrogate(first))
            {
                text.Append(first);
                return at + 6;
            }

            if (char.IsHighSurrogate(first)
                && CharAt(at + 6) == '\\' && CharAt(at + 7) == 'u'
                && FourDigits(at + 8) is { } second && char.IsLowSurrogate(second))
            {
                text.Append(first).Append(second);
                return at + 12;
            }
        }

        throw Error(at, $"Invalid Unicode escape sequence: \"{Cut(at, 6)}\".");
    }

    private char? FourDigits(int position) =>
        ushort.TryParse(Cut(position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
        && Cut(position, 4).Length == 4
            ? (char)value
            : null;

    private ReadOnlySpan<char> Cut(int position, int length) =>
        source.AsSpan(Math.Min(position, source.Length), Math.Min(length, Math.Max(0, source.Length - position)));

    private Token BlockString()
    {
        var text = new StringBuilder();
        var lines = new List<string>();
        var (startLine, startColumn) = (_line, _position - _lineStart + 1);
        var lineStart = _lineStart;
        var chunk = _position + 3;
        var at = chunk;

        while (at < source.Length)
        {
            switch (source[at])
            {
                case '"' when CharAt(at + 1) == '"' && CharAt(at + 2) == '"':
                    lines.Add(EndChunk());
                    var token = new Token(
                        TokenKind.BlockString,
                        new Location(_position, at + 3, startLine, startColumn),
                        string.Join('\n', Language.BlockString.Dedent(lines)));
                    (_position, _line, _lineStart) = (at + 3, _line + lines.Count - 1, lineStart);
                    return token;
                case '\\' when CharAt(at + 1) == '"' && CharAt(at + 2) == '"' && CharAt(at + 3) == '"':
                    text.Append(source, chunk, at - chunk);
                    chunk = at + 1;
                    at += 4;
                    break;
                case '\n' or '\r':
                    lines.Add(EndChunk());
                    chunk = at = lineStart = AfterLineEnd(at);
                    break;
                default:
                    at = AfterScalar(at);
                    break;
            }
        }

        throw Error(at, "Unterminated string.");

        string EndChunk()
        {
            var line = text.Append(source, chunk, at - chunk).ToString();
            text.Clear();
            return line;
        }
    }

    private int AfterScalar(int at) => ScalarLength(at) is > 0 and var length
        ? at + length
        : throw Error(at, $"Invalid character within String: {InWords(at)}.");
}
