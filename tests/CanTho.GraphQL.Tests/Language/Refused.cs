using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Language;

/// <summary>What the parser says to texts that are no GraphQL.</summary>
internal static class Refused
{
    /// <summary>The message and where it points: <c>Syntax Error: … (line:column)</c>.</summary>
    public static string Document(string source, ParserOptions? options = null) => Message(() => Parser.Parse(source, options));

    public static string Value(string source, ParserOptions? options = null) => Message(() => Parser.ParseValue(source, options));

    public static string Type(string source, ParserOptions? options = null) => Message(() => Parser.ParseType(source, options));

    private static string Message(Func<AstNode> read)
    {
        var refused = Assert.Throws<SyntaxException>(read);
        var at = Assert.Single(refused.Error.Locations);

        Assert.Equal("GRAPHQL_PARSE_FAILED", refused.Error.Code);
        Assert.Equal(refused.Error.Message, refused.Message);
        return $"{refused.Message} ({at.Line}:{at.Column})";
    }
}
