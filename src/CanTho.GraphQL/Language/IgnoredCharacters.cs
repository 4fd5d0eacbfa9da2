using System.Text;

namespace CanTho.GraphQL.Language;

/// <summary>
/// A text with everything taken out that means nothing: white space, commas, comments, the indentation of block strings. Two texts that
/// differ in nothing else become the same, and shorter. Works on tokens: the text need not read.
/// Spec: https://spec.graphql.org/September2025/#sec-Language.Source-Text.Ignored-Tokens
/// </summary>
public static class IgnoredCharacters
{
    /// <exception cref="SyntaxException">A part of the text is no token.</exception>
    public static string Strip(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var lexer = new Lexer(source);
        var stripped = new StringBuilder(source.Length);
        var touches = false; // whether the token before would grow together with the next

        for (var token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
        {
            var isPunctuator = token.Kind < TokenKind.Name;

            // Three points after a number would read as a part of it.
            if (touches && (!isPunctuator || token.Kind == TokenKind.Spread))
            {
                stripped.Append(' ');
            }

            stripped.Append(token.Kind == TokenKind.BlockString
                ? BlockString.Print(token.Text!, minimal: true)
                : source.AsSpan(token.At.Start, token.At.End - token.At.Start));
            touches = !isPunctuator;
        }

        return stripped.ToString();
    }
}
