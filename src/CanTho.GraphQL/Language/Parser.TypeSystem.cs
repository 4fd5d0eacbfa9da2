namespace CanTho.GraphQL.Language;

/// <summary>Definitions and extensions of types. Spec: https://spec.graphql.org/September2025/#sec-Type-System</summary>
public sealed partial class Parser
{
    private SchemaDefinitionNode SchemaDefinition()
    {
        var (start, extends, description) = Opening("schema");
        var directives = Directives(constant: true);
        var operations = extends && !Is(TokenKind.BraceLeft)
            ? []
            : Many(TokenKind.BraceLeft, static parser => parser.OperationTypeDefinition(), TokenKind.BraceRight);
        RequireContent(extends, directives, operations);

        return new SchemaDefinitionNode(extends, description, directives, operations, Since(start));
    }

    private OperationTypeDefinitionNode OperationTypeDefinition()
    {
        var start = _token;
        var operation = OperationKeyword();
        Expect(TokenKind.Colon);

        return new OperationTypeDefinitionNode(operation, NamedType(), Since(start));
    }

    private ScalarTypeDefinitionNode ScalarDefinition()
    {
        var (start, extends, description) = Opening("scalar");
        var name = Name();
        var directives = Directives(constant: true);
        RequireContent(extends, directives);

        return new ScalarTypeDefinitionNode(extends, description, name, directives, Since(start));
    }

    private ObjectTypeDefinitionNode ObjectDefinition()
    {
        var (start, extends, description) = Opening("type");
        var name = Name();
        var interfaces = Implements();
        var directives = Directives(constant: true);
        var fields = FieldDefinitions();
        RequireContent(extends, interfaces, directives, fields);

        return new ObjectTypeDefinitionNode(extends, description, name, interfaces, directives, fields, Since(start));
    }

    private InterfaceTypeDefinitionNode InterfaceDefinition()
    {
        var (start, extends, description) = Opening("interface");
        var name = Name();
        var interfaces = Implements();
        var directives = Directives(constant: true);
        var fields = FieldDefinitions();
        RequireContent(extends, interfaces, directives, fields);

        return new InterfaceTypeDefinitionNode(extends, description, name, interfaces, directives, fields, Since(start));
    }

    private UnionTypeDefinitionNode UnionDefinition()
    {
        var (start, extends, description) = Opening("union");
        var name = Name();
        var directives = Directives(constant: true);
        var types = TryTake(TokenKind.Equals) ? Delimited(TokenKind.Pipe, static parser => parser.NamedType()) : [];
        RequireContent(extends, directives, types);

        return new UnionTypeDefinitionNode(extends, description, name, directives, types, Since(start));
    }

    private EnumTypeDefinitionNode EnumDefinition()
    {
        var (start, extends, description) = Opening("enum");
        var name = Name();
        var directives = Directives(constant: true);
        var values = OptionalMany(TokenKind.BraceLeft, static parser => parser.EnumValueDefinition(), TokenKind.BraceRight);
        RequireContent(extends, directives, values);

        return new EnumTypeDefinitionNode(extends, description, name, directives, values, Since(start));
    }

    private InputObjectTypeDefinitionNode InputObjectDefinition()
    {
        var (start, extends, description) = Opening("input");
        var name = Name();
        var directives = Directives(constant: true);
        var fields = OptionalMany(TokenKind.BraceLeft, static parser => parser.InputValueDefinition(), TokenKind.BraceRight);
        RequireContent(extends, directives, fields);

        return new InputObjectTypeDefinitionNode(extends, description, name, directives, fields, Since(start));
    }

    private (Token Start, bool Extends, StringValueNode? Description) Opening(string keyword)
    {
        var start = _token;
        var extends = TryTakeWord("extend");
        var description = extends ? null : Description();
        ExpectWord(keyword);

        return (start, extends, description);
    }

    /// <summary>An extension must say something; a definition need not, as its extensions may.</summary>
    private void RequireContent(bool extends, params ReadOnlySpan<AstNode[]> parts)
    {
        if (!extends)
        {
            return;
        }

        foreach (var part in parts)
        {
            if (part.Length > 0)
            {
                return;
            }
        }

        throw Unexpected(_token);
    }

    private NamedTypeNode[] Implements() =>
        TryTakeWord("implements") ? Delimited(TokenKind.Ampersand, static parser => parser.NamedType()) : [];
}
