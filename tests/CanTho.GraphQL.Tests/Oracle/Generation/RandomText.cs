namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>String literals of both kinds, with all that lexers stumble over.</summary>
internal static class RandomText
{
    private static readonly string[] Quoted =
    [
        "word", "a", " ", "", "\\n", "\\t", "\\\"", "\\\\", "\\/", "\\b", "\\u00e9", "\\u{1F600}", "\\u{e9}", "\\uD83D\\uDE00", "é", "Cần Thơ", "😀",
        "#", ",", "{", "$x", "\t", "\u00a0", "\ufeff", "'",
    ];

    private static readonly string[] Block =
    [
        "word", "a", " ", "  ", "\n", "\n  ", "\n\n", "\n\t", "\r\n", "\r", "\\\"\"\" ", "\" ", "\"\" ", "\\n", "\\u00e9", "é", "Cần Thơ", "😀", "\t", "#", "\\ ",
    ];

    public static string Literal(Dice dice) => dice.Chance(70) ? Line(dice) : Lines(dice);

    public static string Line(Dice dice) => $"\"{Pieces(dice, Quoted)}\"";

    public static string Lines(Dice dice) => $"\"\"\"{Pieces(dice, Block)}\"\"\"";

    private static string Pieces(Dice dice, string[] pieces) =>
        string.Concat(Enumerable.Range(0, dice.Next(6)).Select(_ => dice.Any(pieces)));
}
