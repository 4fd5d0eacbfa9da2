using System.Text;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Diagnostics;

/// <summary>A document without what a user may have written into it: numbers, strings, comments.</summary>
internal static class SanitizedDocument
{
    /// <param name="text">That of a valid document.</param>
    public static string Of(string text)
    {
        var sanitized = new StringBuilder(text.Length);
        var lexer = new Lexer(text);
        var end = 0;

        for (var token = lexer.Next(); token.Kind is not TokenKind.EndOfFile; token = lexer.Next())
        {
            if (token.At.Start > end && sanitized.Length > 0)
            {
                sanitized.Append(' '); // for whatever was ignored in between
            }

            sanitized.Append(token.Kind is TokenKind.Int or TokenKind.Float or TokenKind.String or TokenKind.BlockString
                ? "?"
                : text.AsSpan(token.At.Start, token.At.End - token.At.Start));
            end = token.At.End;
        }

        return sanitized.ToString();
    }
}
