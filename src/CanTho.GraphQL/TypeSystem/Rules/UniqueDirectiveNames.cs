using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>A directive is defined once. Spec: https://spec.graphql.org/September2025/#sec-Schema</summary>
internal sealed class UniqueDirectiveNames : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) => document.Definitions
        .OfType<DirectiveDefinitionNode>()
        .Select(definition => definition.Name)
        .Repeats(name => name.Value)
        .Select(pair => new GraphQLError($"There can be only one directive named \"@{pair.Again.Value}\".", pair.First, pair.Again));
}
