using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// A type that is made of fields, values or members has at least one, in its definition or an extension.
/// Spec: https://spec.graphql.org/September2025/#sec-Objects.Type-Validation (and the like for the other kinds)
/// </summary>
internal sealed class NonEmptyTypes : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        from type in SchemaInputs.DefinedTypes(schema)
        let problem = Problem(type)
        where problem is not null
        select new GraphQLError(problem, [.. type.Nodes]);

    private static string? Problem(NamedType type) => type switch
    {
        FieldsType { Fields.Count: 0 } => $"Type {type} must define one or more fields.",
        EnumType { Values.Count: 0 } => $"Enum type {type} must define one or more values.",
        InputObjectType { Fields.Count: 0 } => $"Input Object type {type} must define one or more fields.",

        // A member that is unknown or no object is another rule's business, but was written.
        UnionType when type.Nodes.OfType<UnionTypeDefinitionNode>().All(node => node.Types.Count == 0) =>
            $"Union type {type} must define one or more member types.",
        _ => null,
    };
}
