namespace CanTho.GraphQL.Language;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Language.Operations and #sec-Language.Fragments</summary>
public sealed partial class Parser
{
    private OperationDefinitionNode Operation()
    {
        var start = _token;

        if (Is(TokenKind.BraceLeft))
        {
            return new OperationDefinitionNode(null, OperationType.Query, null, [], [], SelectionSet(), Since(start));
        }

        return new OperationDefinitionNode(
            Description(),
            OperationKeyword(),
            Is(TokenKind.Name) ? Name() : null,
            OptionalMany(TokenKind.ParenLeft, static parser => parser.VariableDefinition(), TokenKind.ParenRight),
            Directives(constant: false),
            SelectionSet(),
            Since(start));
    }

    private OperationType OperationKeyword()
    {
        var token = Expect(TokenKind.Name);

        return Written(token) switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Unexpected(token),
        };
    }

    private VariableDefinitionNode VariableDefinition()
    {
        var start = _token;
        var description = Description();
        var variable = Variable();
        Expect(TokenKind.Colon);

        return new VariableDefinitionNode(
            description,
            variable,
            TypeReference(),
            TryTake(TokenKind.Equals) ? Value(constant: true) : null,
            Directives(constant: true),
            Since(start));
    }

    private SelectionSetNode SelectionSet()
    {
        Enter();
        var start = _token;
        var selections = Many(TokenKind.BraceLeft, static parser => parser.Selection(), TokenKind.BraceRight);
        Leave();

        return new SelectionSetNode(selections, Since(start));
    }

    private SelectionNode Selection() => Is(TokenKind.Spread) ? FragmentSelection() : Field();

    private FieldNode Field()
    {
        var start = _token;
        var name = Name();
        NameNode? alias = null;

        if (TryTake(TokenKind.Colon))
        {
            (alias, name) = (name, Name());
        }

        return new FieldNode(
            alias,
            name,
            Arguments(constant: false),
            Directives(constant: false),
            Is(TokenKind.BraceLeft) ? SelectionSet() : null,
            Since(start));
    }

    private SelectionNode FragmentSelection()
    {
        var start = Expect(TokenKind.Spread);
        var conditional = TryTakeWord("on");

        return !conditional && Is(TokenKind.Name)
            ? new FragmentSpreadNode(Name(), Directives(constant: false), Since(start))
            : new InlineFragmentNode(
                conditional ? NamedType() : null,
                Directives(constant: false),
                SelectionSet(),
                Since(start));
    }

    private FragmentDefinitionNode Fragment()
    {
        var start = _token;
        var description = Description();
        ExpectWord("fragment");

        // A spread "...on" is an inline fragment, so no fragment can be called "on".
        var name = IsWord("on") ? throw Unexpected(_token) : Name();
        ExpectWord("on");

        return new FragmentDefinitionNode(
            description, name, NamedType(), Directives(constant: false), SelectionSet(), Since(start));
    }
}
