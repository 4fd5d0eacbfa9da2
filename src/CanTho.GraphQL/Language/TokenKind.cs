namespace CanTho.GraphQL.Language;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Appendix-Grammar-Summary.Lexical-Tokens</summary>
internal enum TokenKind
{
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    ParenLeft,
    ParenRight,
    Spread,
    Colon,
    Equals,
    At,
    BracketLeft,
    BracketRight,
    BraceLeft,
    Pipe,
    BraceRight,
    Name,
    Int,
    Float,
    String,
    BlockString,
}

/// <summary>A token: what it is and where it stands. Names and numbers are read from the source only when somebody asks.</summary>
/// <param name="Text">What a string stands for, escapes resolved; null for every other kind.</param>
internal readonly record struct Token(TokenKind Kind, Location At, string? Text = null);

internal static class TokenKinds
{
    /// <summary>How an error message names the kind: punctuators in quotes, the others as words.</summary>
    public static string InWords(this TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenLeft => "\"(\"",
        TokenKind.ParenRight => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.Equals => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketLeft => "\"[\"",
        TokenKind.BracketRight => "\"]\"",
        TokenKind.BraceLeft => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceRight => "\"}\"",
        _ => kind.ToString(),
    };
}
