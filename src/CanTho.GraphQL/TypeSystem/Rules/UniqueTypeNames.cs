using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>Types of all kinds share one space of names. Spec: https://spec.graphql.org/September2025/#sec-Schema</summary>
internal sealed class UniqueTypeNames : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) => document.Definitions
        .OfType<TypeDefinitionNode>()
        .Where(definition => !definition.Extends)
        .Select(definition => definition.Name)
        .Repeats(name => name.Value)
        .Select(pair => new GraphQLError($"There can be only one type named \"{pair.Again.Value}\".", pair.First, pair.Again));
}
