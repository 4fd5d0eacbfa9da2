using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>Every type that is referred to is defined or built in. Spec: https://spec.graphql.org/September2025/#sec-Schema</summary>
internal sealed class KnownTypeNames : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        from reference in document.Definitions.SelectMany(References)
        let name = reference.Name.Value
        where !schema.Types.ContainsKey(name)
        select new GraphQLError($"Unknown type \"{name}\".{Suggestions.DidYouMean(name, schema.Types.Keys)}", reference);

    private static IEnumerable<NamedTypeNode> References(DefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode schema => schema.OperationTypes.Select(root => root.Type),
        DirectiveDefinitionNode directive => directive.Arguments.Select(argument => Innermost(argument.Type)),
        UnionTypeDefinitionNode union => union.Types,
        ObjectTypeDefinitionNode type => [.. type.Interfaces, .. type.Fields.SelectMany(References)],
        InterfaceTypeDefinitionNode type => [.. type.Interfaces, .. type.Fields.SelectMany(References)],
        InputObjectTypeDefinitionNode type => type.Fields.Select(field => Innermost(field.Type)),
        _ => [],
    };

    private static IEnumerable<NamedTypeNode> References(FieldDefinitionNode field) =>
        [.. field.Arguments.Select(argument => Innermost(argument.Type)), Innermost(field.Type)];

    private static NamedTypeNode Innermost(TypeNode type) => type switch
    {
        ListTypeNode list => Innermost(list.Type),
        NonNullTypeNode nonNull => Innermost(nonNull.Type),
        _ => (NamedTypeNode)type,
    };
}
