using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// A schema is defined once; what is to be added to it goes into <c>extend schema</c>.
/// Spec: https://spec.graphql.org/September2025/#sec-Schema
/// </summary>
internal sealed class LoneSchemaDefinition : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) => schema.Nodes
        .Where(node => !node.Extends)
        .Skip(1)
        .Select(node => new GraphQLError("Must provide only one schema definition.", node));
}
