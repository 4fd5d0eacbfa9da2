using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// An object, interface or input object, with its extensions, has each field once.
/// Spec: https://spec.graphql.org/September2025/#sec-Objects.Type-Validation
/// </summary>
internal sealed class UniqueFieldDefinitionNames : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) => document.Definitions
        .OfType<TypeDefinitionNode>()
        .SelectMany(type => FieldNames(type).Select(field => (Type: type.Name.Value, Name: field)))
        .Repeats(field => (field.Type, field.Name.Value))
        .Select(pair => new GraphQLError(
            $"Field \"{pair.Again.Type}.{pair.Again.Name.Value}\" can only be defined once.", pair.First.Name, pair.Again.Name));

    private static IEnumerable<NameNode> FieldNames(TypeDefinitionNode type) => type switch
    {
        ObjectTypeDefinitionNode definition => definition.Fields.Select(field => field.Name),
        InterfaceTypeDefinitionNode definition => definition.Fields.Select(field => field.Name),
        InputObjectTypeDefinitionNode definition => definition.Fields.Select(field => field.Name),
        _ => [],
    };
}
