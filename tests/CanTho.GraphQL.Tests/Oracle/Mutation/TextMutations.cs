using System.Text;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>Changes of the text: what an author's keyboard does, and other layouts of the same tokens.</summary>
internal static class TextMutations
{
    private static readonly string[] Insertions =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "=", "@", "$", "&", "|", "...", "..", ".", "\"", "\"\"\"", "\\", "#", ",", "-", "0", "01", "1.", "1e", ".5", "1a",
        "on", "null", "true", "query", "fragment", "extend", "type", "\u0000", "\u0007", "\u007f", "\ufeff", "\ufffe", "é", "😀", "\ud83d", "\\u", "\\u{", "\\uD83D", "%", "?", "'", "\r",
        "\"\\u{110000}\"", "\"\\u{D800}\"", "\"\\uDE00\"", "\"\\x\"", "\"a\nb\"", "{}", "()", "[]", "\"text\"", "\"\"\"text\"\"\"", "0.0", "0x1", "1_0", "$", "& A", "~",
    ];

    private static readonly string[] Ignored = [" ", "\n", "\r\n", "\r", "\t", ",", ",, ", "# comment\n", "#\r", "\ufeff", "  \n"];

    public static IReadOnlyList<(string Name, Func<string, Dice, string> Change)> All { get; } =
    [
        ("a character is gone", (text, dice) => text.Length < 2 ? text : text.Remove(dice.Next(text.Length), 1)),
        ("a piece is gone", (text, dice) => dice.Next(text.Length + 1) is var at ? text.Remove(at, Math.Min(text.Length - at, dice.Between(1, 20))) : text),
        ("something is put in", (text, dice) => text.Insert(dice.Next(text.Length + 1), dice.Any(Insertions))),
        ("a token is gone", (text, dice) => ChangeTokens(text, dice, (tokens, at) => tokens.RemoveAt(at))),
        ("a token is doubled", (text, dice) => ChangeTokens(text, dice, (tokens, at) => tokens.Insert(at, tokens[at]))),
        ("two tokens change places", (text, dice) => ChangeTokens(text, dice, (tokens, at) =>
        {
            var other = dice.Next(tokens.Count);
            (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
        })),
        ("something stands before a token", (text, dice) => ChangeTokens(text, dice, (tokens, at) => tokens.Insert(at, dice.Any(Insertions)))),
        ("the end is gone", (text, dice) => text[..dice.Next(text.Length + 1)]),
    ];

    /// <summary>The same tokens with anything between them that is ignored, and nothing where nothing need be.</summary>
    public static string LaidOutAnew(string text, Dice dice)
    {
        var laidOut = new StringBuilder();
        var last = "";

        foreach (var token in Tokens(text))
        {
            var needsSpace = last.Length > 0 && (IsWordLike(last[^1]) || last[^1] == '"') && (IsWordLike(token[0]) || token[0] is '"' or '.');
            laidOut.Append(dice.Chance(40) ? dice.Any(Ignored) : needsSpace ? " " : dice.Any("", "", " "));
            laidOut.Append(token);
            last = token;
        }

        return laidOut.Append(dice.Any("", "\n", "# end")).ToString();
    }

    private static bool IsWordLike(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '-';

    private static string ChangeTokens(string text, Dice dice, Action<List<string>, int> change)
    {
        var tokens = Tokens(text);

        if (tokens.Count > 0)
        {
            change(tokens, dice.Next(tokens.Count));
        }

        return string.Join(' ', tokens);
    }

    /// <summary>As far as they read.</summary>
    private static List<string> Tokens(string text)
    {
        var lexer = new Lexer(text);
        var tokens = new List<string>();

        try
        {
            for (var token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
            {
                tokens.Add(text[token.At.Start..token.At.End]);
            }
        }
        catch (SyntaxException)
        {
            return tokens; // the text was changed before; what follows the first error is no token
        }

        return tokens;
    }
}
