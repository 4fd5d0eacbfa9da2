namespace CanTho.GraphQL.Language;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Input-Values and #sec-Type-References</summary>
public sealed partial class Parser
{
    private ValueNode Value(bool constant) => _token.Kind switch
    {
        TokenKind.BracketLeft => ListValue(constant),
        TokenKind.BraceLeft => ObjectValue(constant),
        TokenKind.Int => new IntValueNode(Written(_token).ToString(), Take().At),
        TokenKind.Float => new FloatValueNode(Written(_token).ToString(), Take().At),
        TokenKind.String or TokenKind.BlockString => StringValue(),
        TokenKind.Name => Word(),
        TokenKind.Dollar => constant ? throw VariableInConstant() : Variable(),
        _ => throw Unexpected(_token),
    };

    private ValueNode Word()
    {
        var token = Take();

        return Written(token) switch
        {
            "true" => new BooleanValueNode(true, token.At),
            "false" => new BooleanValueNode(false, token.At),
            "null" => new NullValueNode(token.At),
            var name => new EnumValueNode(name.ToString(), token.At),
        };
    }

    private StringValueNode StringValue()
    {
        var token = Take();
        return new StringValueNode(token.Text!, token.Kind == TokenKind.BlockString, token.At);
    }

    private VariableNode Variable()
    {
        var start = Expect(TokenKind.Dollar);
        return new VariableNode(Name(), Since(start));
    }

    private SyntaxException VariableInConstant()
    {
        var dollar = Take();

        return Is(TokenKind.Name)
            ? Error(dollar, $"Unexpected variable \"${Written(_token)}\" in constant value.")
            : Unexpected(dollar);
    }

    private ListValueNode ListValue(bool constant)
    {
        Enter();
        var start = _token;
        var values = Any<ValueNode>(
            TokenKind.BracketLeft,
            constant ? static parser => parser.Value(constant: true) : static parser => parser.Value(constant: false),
            TokenKind.BracketRight);
        Leave();

        return new ListValueNode(values, Since(start));
    }

    private ObjectValueNode ObjectValue(bool constant)
    {
        Enter();
        var start = _token;
        var fields = Any<ObjectFieldNode>(
            TokenKind.BraceLeft,
            constant ? static parser => parser.ObjectField(constant: true) : static parser => parser.ObjectField(constant: false),
            TokenKind.BraceRight);
        Leave();

        return new ObjectValueNode(fields, Since(start));
    }

    private ObjectFieldNode ObjectField(bool constant)
    {
        var start = _token;
        var name = Name();
        Expect(TokenKind.Colon);

        return new ObjectFieldNode(name, Value(constant), Since(start));
    }

    private TypeNode TypeReference()
    {
        var start = _token;
        TypeNode type = Is(TokenKind.BracketLeft) ? ListType() : NamedType();

        return TryTake(TokenKind.Bang) ? new NonNullTypeNode(type, Since(start)) : type;
    }

    private ListTypeNode ListType()
    {
        Enter();
        var start = Expect(TokenKind.BracketLeft);
        var type = TypeReference();
        Expect(TokenKind.BracketRight);
        Leave();

        return new ListTypeNode(type, Since(start));
    }

    private NamedTypeNode NamedType()
    {
        var name = Name();
        return new NamedTypeNode(name, name.At);
    }
}
