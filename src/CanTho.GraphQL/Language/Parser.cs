using System.Runtime.CompilerServices;

namespace CanTho.GraphQL.Language;

/// <summary>
/// Reads GraphQL text by recursive descent, one method a production of the grammar, one token ahead (two where a description comes
/// first). Grammar: https://spec.graphql.org/September2025/#sec-Appendix-Grammar-Summary
/// </summary>
public sealed partial class Parser
{
    private readonly string _source;
    private readonly ParserOptions _options;
    private readonly Lexer _lexer;
    private Token _token;
    private Token? _ahead;
    private int _end; // of the token before _token
    private int _count;
    private int _depth;

    private Parser(string source, ParserOptions? options)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _options = options ?? ParserOptions.Default;
        _lexer = new Lexer(source);
        Advance();
        _end = 0;
    }

    /// <summary>A whole document: operations and fragments, type system definitions and extensions, or both.</summary>
    /// <exception cref="SyntaxException">The text is no GraphQL document, or exceeds a limit of the options.</exception>
    public static DocumentNode Parse(string source, ParserOptions? options = null)
    {
        var parser = new Parser(source, options);
        var definitions = new List<DefinitionNode>();

        do
        {
            definitions.Add(parser.Definition());
        }
        while (!parser.Is(TokenKind.EndOfFile));

        return new DocumentNode(definitions.ToArray(), new Location(0, source.Length, 1, 1));
    }

    /// <summary>One value, variables allowed.</summary>
    /// <exception cref="SyntaxException">The text is anything but one value.</exception>
    public static ValueNode ParseValue(string source, ParserOptions? options = null) =>
        Whole(new Parser(source, options), static parser => parser.Value(constant: false));

    /// <summary>One value without variables, as defaults are.</summary>
    /// <exception cref="SyntaxException">The text is anything but one constant value.</exception>
    public static ValueNode ParseConstantValue(string source, ParserOptions? options = null) =>
        Whole(new Parser(source, options), static parser => parser.Value(constant: true));

    /// <summary>One type reference, such as <c>[Int!]!</c>.</summary>
    /// <exception cref="SyntaxException">The text is anything but one type reference.</exception>
    public static TypeNode ParseType(string source, ParserOptions? options = null) =>
        Whole(new Parser(source, options), static parser => parser.TypeReference());

    private static TNode Whole<TNode>(Parser parser, Func<Parser, TNode> read)
    {
        var node = read(parser);
        parser.Expect(TokenKind.EndOfFile);
        return node;
    }

    private bool Is(TokenKind kind) => _token.Kind == kind;

    private bool IsWord(string word) => IsWord(_token, word);

    private bool IsWord(Token token, string word) => token.Kind == TokenKind.Name && Written(token).SequenceEqual(word);

    private Token Take()
    {
        var token = _token;
        _end = token.At.End;
        Advance();
        return token;
    }

    private bool TryTake(TokenKind kind)
    {
        if (!Is(kind))
        {
            return false;
        }

        Take();
        return true;
    }

    private bool TryTakeWord(string word)
    {
        if (!IsWord(word))
        {
            return false;
        }

        Take();
        return true;
    }

    private Token Expect(TokenKind kind) =>
        Is(kind) ? Take() : throw Error(_token, $"Expected {kind.InWords()}, found {InWords(_token)}.");

    private void ExpectWord(string word)
    {
        if (!TryTakeWord(word))
        {
            throw Error(_token, $"Expected \"{word}\", found {InWords(_token)}.");
        }
    }

    /// <summary>The token behind the present one.</summary>
    private Token Ahead() => _ahead ??= _lexer.Next();

    private void Advance()
    {
        _token = _ahead ?? _lexer.Next();
        _ahead = null;

        if (_token.Kind != TokenKind.EndOfFile && ++_count > _options.MaxTokens)
        {
            throw Error(_token, $"Document contains more than {_options.MaxTokens} tokens. Parsing aborted.");
        }
    }

    /// <summary>One level deeper; every production that may contain itself calls this, and <see cref="Leave"/> at its end.</summary>
    private void Enter()
    {
        // The second condition is for hosts that raise MaxDepth beyond what their threads' stacks bear.
        if (++_depth > _options.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Error(_token, $"Document is nested more than {_depth - 1} levels deep. Parsing aborted.");
        }
    }

    private void Leave() => _depth--;

    /// <summary>Items between brackets, at least one; nothing at all where the opening one is missing.</summary>
    private TNode[] OptionalMany<TNode>(TokenKind open, Func<Parser, TNode> read, TokenKind close) =>
        Is(open) ? Many(open, read, close) : [];

    private TNode[] Many<TNode>(TokenKind open, Func<Parser, TNode> read, TokenKind close)
    {
        Expect(open);
        var nodes = new List<TNode>();

        do
        {
            nodes.Add(read(this));
        }
        while (!TryTake(close));

        return nodes.ToArray();
    }

    /// <summary>Items between brackets, or none.</summary>
    private TNode[] Any<TNode>(TokenKind open, Func<Parser, TNode> read, TokenKind close)
    {
        Expect(open);
        var nodes = new List<TNode>();

        while (!TryTake(close))
        {
            nodes.Add(read(this));
        }

        return nodes.ToArray();
    }

    /// <summary>At least one item, with delimiters between them and, if the author likes, before the first.</summary>
    private TNode[] Delimited<TNode>(TokenKind delimiter, Func<Parser, TNode> read)
    {
        TryTake(delimiter);
        var nodes = new List<TNode>();

        do
        {
            nodes.Add(read(this));
        }
        while (TryTake(delimiter));

        return nodes.ToArray();
    }

    /// <summary>From that token to the one read last.</summary>
    private Location Since(Token start) => start.At with { End = _end };

    private ReadOnlySpan<char> Written(Token token) => _source.AsSpan(token.At.Start, token.At.End - token.At.Start);

    private SyntaxException Unexpected(Token token) => Error(token, $"Unexpected {InWords(token)}.");

    private static SyntaxException Error(Token token, string problem) => new(problem, token.At);

    private string InWords(Token token) => token.Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{token.Kind} \"{Written(token)}\"",
        TokenKind.String => $"String \"{token.Text}\"",
        TokenKind.BlockString => $"BlockString \"{token.Text}\"",
        _ => token.Kind.InWords(),
    };
}
