using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// Each operation has one root type, in the schema definition and its extensions together.
/// Spec: https://spec.graphql.org/September2025/#sec-Root-Operation-Types
/// </summary>
internal sealed class UniqueOperationTypes : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) => schema.Nodes
        .SelectMany(node => node.OperationTypes)
        .Repeats(root => root.Operation)
        .Select(pair => new GraphQLError(
            $"There can be only one {Printer.Keyword(pair.Again.Operation)} type in schema.", pair.First, pair.Again));
}
