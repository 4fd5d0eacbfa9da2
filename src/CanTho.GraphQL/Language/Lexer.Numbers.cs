namespace CanTho.GraphQL.Language;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Int-Value and #sec-Float-Value</summary>
internal sealed partial class Lexer
{
    private Token Number()
    {
        var end = CharAt(_position) == '-' ? _position + 1 : _position;
        var kind = TokenKind.Int;

        if (CharAt(end) == '0')
        {
            end++;

            if (char.IsAsciiDigit(CharAt(end)))
            {
                throw Error(end, $"Invalid number, unexpected digit after 0: {InWords(end)}.");
            }
        }
        else
        {
            end = AfterDigits(end);
        }

        if (CharAt(end) == '.')
        {
            kind = TokenKind.Float;
            end = AfterDigits(end + 1);
        }

        if (CharAt(end) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            end = AfterDigits(CharAt(end + 1) is '+' or '-' ? end + 2 : end + 1);
        }

        // No name or further point may touch a number: 1x is a slip, not "1" and "x".
        if (CharAt(end) == '.' || IsNameStart(CharAt(end)))
        {
            throw Error(end, $"Invalid number, expected digit but got: {InWords(end)}.");
        }

        return Take(kind, end - _position);
    }

    private int AfterDigits(int position)
    {
        if (!char.IsAsciiDigit(CharAt(position)))
        {
            throw Error(position, $"Invalid number, expected digit but got: {InWords(position)}.");
        }

        while (char.IsAsciiDigit(CharAt(position)))
        {
            position++;
        }

        return position;
    }
}
