namespace CanTho.GraphQL.Language;

/// <summary>What type definitions are made of, and directive definitions.</summary>
public sealed partial class Parser
{
    private FieldDefinitionNode[] FieldDefinitions() =>
        OptionalMany(TokenKind.BraceLeft, static parser => parser.FieldDefinition(), TokenKind.BraceRight);

    private FieldDefinitionNode FieldDefinition()
    {
        var start = _token;
        var description = Description();
        var name = Name();
        var arguments = ArgumentDefinitions();
        Expect(TokenKind.Colon);

        return new FieldDefinitionNode(
            description, name, arguments, TypeReference(), Directives(constant: true), Since(start));
    }

    private InputValueDefinitionNode[] ArgumentDefinitions() =>
        OptionalMany(TokenKind.ParenLeft, static parser => parser.InputValueDefinition(), TokenKind.ParenRight);

    private InputValueDefinitionNode InputValueDefinition()
    {
        var start = _token;
        var description = Description();
        var name = Name();
        Expect(TokenKind.Colon);

        return new InputValueDefinitionNode(
            description,
            name,
            TypeReference(),
            TryTake(TokenKind.Equals) ? Value(constant: true) : null,
            Directives(constant: true),
            Since(start));
    }

    private EnumValueDefinitionNode EnumValueDefinition()
    {
        var start = _token;
        var description = Description();

        if (IsWord("true") || IsWord("false") || IsWord("null"))
        {
            throw Error(_token, $"{InWords(_token)} is reserved and cannot be used for an enum value.");
        }

        return new EnumValueDefinitionNode(description, Name(), Directives(constant: true), Since(start));
    }

    private DirectiveDefinitionNode DirectiveDefinition()
    {
        var start = _token;
        var description = Description();
        ExpectWord("directive");
        Expect(TokenKind.At);
        var name = Name();
        var arguments = ArgumentDefinitions();
        var repeatable = TryTakeWord("repeatable");
        ExpectWord("on");
        var locations = Delimited(TokenKind.Pipe, static parser => parser.DirectiveLocation());

        return new DirectiveDefinitionNode(description, name, arguments, repeatable, locations, Since(start));
    }

    private NameNode DirectiveLocation()
    {
        var token = _token;
        var name = Name();

        return DirectiveLocations.Contains(name.Value) ? name : throw Unexpected(token);
    }
}
