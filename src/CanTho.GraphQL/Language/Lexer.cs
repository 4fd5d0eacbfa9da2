using System.Buffers;
using System.Globalization;

namespace CanTho.GraphQL.Language;

/// <summary>
/// Cuts a source text into tokens, one at a call. Works on offsets into the text and copies nothing but strings that have escapes.
/// Spec: https://spec.graphql.org/September2025/#sec-Language.Source-Text
/// </summary>
internal sealed partial class Lexer(string source)
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private int _position;
    private int _line = 1;
    private int _lineStart;

    public Token Next()
    {
        SkipIgnored();

        if (_position == source.Length)
        {
            return Take(TokenKind.EndOfFile, 0);
        }

        var first = source[_position];

        return first switch
        {
            '{' => Take(TokenKind.BraceLeft, 1),
            '}' => Take(TokenKind.BraceRight, 1),
            '(' => Take(TokenKind.ParenLeft, 1),
            ')' => Take(TokenKind.ParenRight, 1),
            '[' => Take(TokenKind.BracketLeft, 1),
            ']' => Take(TokenKind.BracketRight, 1),
            ':' => Take(TokenKind.Colon, 1),
            '!' => Take(TokenKind.Bang, 1),
            '$' => Take(TokenKind.Dollar, 1),
            '@' => Take(TokenKind.At, 1),
            '=' => Take(TokenKind.Equals, 1),
            '|' => Take(TokenKind.Pipe, 1),
            '&' => Take(TokenKind.Ampersand, 1),
            '.' => Spread(),
            '"' when Ahead(1) == '"' && Ahead(2) == '"' => BlockString(),
            '"' => String(),
            '-' or (>= '0' and <= '9') => Number(),
            _ when IsNameStart(first) => Name(),
            _ => throw Unexpected(first),
        };
    }

    /// <summary>White space, line ends, commas, comments and the byte order mark.</summary>
    private void SkipIgnored()
    {
        while (_position < source.Length)
        {
            switch (source[_position])
            {
                case ' ' or ',' or '\t' or '\uFEFF':
                    _position++;
                    break;
                case '\n' or '\r':
                    _position = AfterLineEnd(_position);
                    _line++;
                    _lineStart = _position;
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    // A comment that holds half a surrogate pair ends there, and the next token is the error.
    private void SkipComment()
    {
        while (_position < source.Length && source[_position] is not ('\n' or '\r') && ScalarLength(_position) is > 0 and var length)
        {
            _position += length;
        }
    }

    private Token Name()
    {
        var length = source.AsSpan(_position).IndexOfAnyExcept(NameCharacters);

        return Take(TokenKind.Name, length < 0 ? source.Length - _position : length);
    }

    private Token Spread()
    {
        if (Ahead(1) == '.')
        {
            return Ahead(2) == '.'
                ? Take(TokenKind.Spread, 3)
                : throw Error(_position, "Unexpected \"..\", did you mean \"...\"?");
        }

        if (char.IsAsciiDigit(Ahead(1)))
        {
            var digits = source[(_position + 1)..AfterDigits(_position + 1)];
            throw Error(_position, $"Invalid number, expected digit before \".\", did you mean \"0.{digits}\"?");
        }

        throw Unexpected('.');
    }

    private Token Take(TokenKind kind, int length, string? text = null)
    {
        var token = new Token(kind, new Location(_position, _position + length, _line, _position - _lineStart + 1), text);
        _position += length;
        return token;
    }

    private char Ahead(int count) => CharAt(_position + count);

    /// <summary>The UTF-16 unit there, or NUL behind the end: no rule of the grammar asks for NUL.</summary>
    private char CharAt(int position) => position < source.Length ? source[position] : '\0';

    private int AfterLineEnd(int position) =>
        source[position] == '\r' && CharAt(position + 1) == '\n' ? position + 2 : position + 1;

    /// <summary>How many UTF-16 units the scalar value there takes: 1 or 2, or 0 for half a surrogate pair.</summary>
    private int ScalarLength(int position) =>
        !char.IsSurrogate(source[position]) ? 1
        : char.IsHighSurrogate(source[position]) && char.IsLowSurrogate(CharAt(position + 1)) ? 2
        : 0;

    private static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_';

    private SyntaxException Unexpected(char first) => Error(_position, first == '\''
        ? "Unexpected single quote character ('), did you mean to use a double quote (\")?"
        : $"{(ScalarLength(_position) > 0 ? "Unexpected" : "Invalid")} character: {InWords(_position)}.");

    private string InWords(int position)
    {
        if (position >= source.Length)
        {
            return "<EOF>";
        }

        return source[position] switch
        {
            '"' => "'\"'",
            >= ' ' and <= '~' and var printable => $"\"{printable}\"",
            var other => string.Create(
                CultureInfo.InvariantCulture,
                $"U+{(ScalarLength(position) == 2 ? char.ConvertToUtf32(source, position) : other):X4}"),
        };
    }

    private SyntaxException Error(int position, string problem)
    {
        var (line, lineStart) = (_line, _lineStart);

        // The position may lie lines behind the token's start: inside a block string.
        for (var at = lineStart; at < position;)
        {
            if (source[at] is '\n' or '\r')
            {
                lineStart = at = AfterLineEnd(at);
                line++;
            }
            else
            {
                at++;
            }
        }

        return new SyntaxException(problem, new Location(position, position, line, position - lineStart + 1));
    }
}
