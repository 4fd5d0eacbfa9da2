using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// An enum, with its extensions, has each value once. Spec: https://spec.graphql.org/September2025/#sec-Enums.Type-Validation
/// </summary>
internal sealed class UniqueEnumValueNames : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) => document.Definitions
        .OfType<EnumTypeDefinitionNode>()
        .SelectMany(type => type.Values.Select(value => (Type: type.Name.Value, value.Name)))
        .Repeats(value => (value.Type, value.Name.Value))
        .Select(pair => new GraphQLError(
            $"Enum value \"{pair.Again.Type}.{pair.Again.Name.Value}\" can only be defined once.", pair.First.Name, pair.Again.Name));
}
