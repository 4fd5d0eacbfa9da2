namespace CanTho.GraphQL.Language;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Document</summary>
public sealed partial class Parser
{
    private DefinitionNode Definition()
    {
        if (Is(TokenKind.BraceLeft))
        {
            return Operation();
        }

        var described = IsDescription();
        var keyword = described ? Ahead() : _token;

        if (described && keyword.Kind == TokenKind.BraceLeft)
        {
            throw Error(_token, "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        if (keyword.Kind != TokenKind.Name)
        {
            throw Unexpected(keyword);
        }

        switch (Written(keyword))
        {
            case "query" or "mutation" or "subscription":
                return Operation();
            case "fragment":
                return Fragment();
            case "extend" when !described:
                return Extension();
        }

        return TypeSystemDefinition(keyword)
            ?? throw (described
                ? Error(_token, "Unexpected description, only GraphQL definitions support descriptions.")
                : Unexpected(keyword));
    }

    private TypeSystemDefinitionNode Extension()
    {
        var keyword = Ahead();

        return (keyword.Kind == TokenKind.Name && !IsWord(keyword, "directive") ? TypeSystemDefinition(keyword) : null)
            ?? throw Unexpected(keyword);
    }

    private TypeSystemDefinitionNode? TypeSystemDefinition(Token keyword) => Written(keyword) switch
    {
        "schema" => SchemaDefinition(),
        "scalar" => ScalarDefinition(),
        "type" => ObjectDefinition(),
        "interface" => InterfaceDefinition(),
        "union" => UnionDefinition(),
        "enum" => EnumDefinition(),
        "input" => InputObjectDefinition(),
        "directive" => DirectiveDefinition(),
        _ => null,
    };

    private bool IsDescription() => _token.Kind is TokenKind.String or TokenKind.BlockString;

    private StringValueNode? Description() => IsDescription() ? StringValue() : null;

    private NameNode Name()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(Written(token).ToString(), token.At);
    }

    private DirectiveNode[] Directives(bool constant)
    {
        if (!Is(TokenKind.At))
        {
            return [];
        }

        var directives = new List<DirectiveNode>();

        while (Is(TokenKind.At))
        {
            if (directives.Count == _options.MaxDirectives)
            {
                throw Error(_token, $"More than {_options.MaxDirectives} directives at one place. Parsing aborted.");
            }

            directives.Add(Directive(constant));
        }

        return directives.ToArray();
    }

    private DirectiveNode Directive(bool constant)
    {
        var start = Expect(TokenKind.At);

        return new DirectiveNode(Name(), Arguments(constant), Since(start));
    }

    private ArgumentNode[] Arguments(bool constant) => OptionalMany<ArgumentNode>(
        TokenKind.ParenLeft,
        constant ? static parser => parser.Argument(constant: true) : static parser => parser.Argument(constant: false),
        TokenKind.ParenRight);

    private ArgumentNode Argument(bool constant)
    {
        var start = _token;
        var name = Name();
        Expect(TokenKind.Colon);

        return new ArgumentNode(name, Value(constant), Since(start));
    }
}
