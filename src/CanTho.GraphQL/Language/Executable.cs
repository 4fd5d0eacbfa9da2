namespace CanTho.GraphQL.Language;

/// <summary>Which root type an operation starts from.</summary>
public enum OperationType
{
    Query,
    Mutation,
    Subscription,
}

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Language.Operations</summary>
public sealed record OperationDefinitionNode(
    StringValueNode? Description,
    OperationType Operation,
    NameNode? Name,
    IReadOnlyList<VariableDefinitionNode> VariableDefinitions,
    IReadOnlyList<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    Location At) : DefinitionNode(At);

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Language.Fragments</summary>
public sealed record FragmentDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    NamedTypeNode TypeCondition,
    IReadOnlyList<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    Location At) : DefinitionNode(At);

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Language.Variables</summary>
public sealed record VariableDefinitionNode(
    StringValueNode? Description,
    VariableNode Variable,
    TypeNode Type,
    ValueNode? DefaultValue,
    IReadOnlyList<DirectiveNode> Directives,
    Location At) : AstNode(At);

public sealed record SelectionSetNode(IReadOnlyList<SelectionNode> Selections, Location At) : AstNode(At);

public abstract record SelectionNode(IReadOnlyList<DirectiveNode> Directives, Location At) : AstNode(At);

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Language.Fields</summary>
public sealed record FieldNode(
    NameNode? Alias,
    NameNode Name,
    IReadOnlyList<ArgumentNode> Arguments,
    IReadOnlyList<DirectiveNode> Directives,
    SelectionSetNode? SelectionSet,
    Location At) : SelectionNode(Directives, At)
{
    /// <summary>The alias, or else the name: the key of the field in the response.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

public sealed record FragmentSpreadNode(NameNode Name, IReadOnlyList<DirectiveNode> Directives, Location At)
    : SelectionNode(Directives, At);

public sealed record InlineFragmentNode(
    NamedTypeNode? TypeCondition,
    IReadOnlyList<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    Location At) : SelectionNode(Directives, At);
