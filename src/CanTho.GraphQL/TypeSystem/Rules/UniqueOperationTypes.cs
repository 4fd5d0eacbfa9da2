using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// Each operation has one root type, in the schema definition and its extensions together. Where no schema is defined, the types of the
/// usual names are meant, and an extension does not say otherwise.
/// Spec: https://spec.graphql.org/September2025/#sec-Root-Operation-Types
/// </summary>
internal sealed class UniqueOperationTypes : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema)
    {
        var roots = schema.Nodes.SelectMany(node => node.OperationTypes).ToList();
        var implied = schema.Nodes.All(node => node.Extends) ? roots.DistinctBy(root => root.Operation) : [];

        return
        [
            .. from root in implied
               let meant = schema.Types.GetValueOrDefault(root.Operation.ToString())
               where meant is ObjectType && root.Type.Name.Value != meant.Name
               select Twice(root.Operation, meant.Nodes[0], root),
            .. from pair in roots.Repeats(root => root.Operation)
               select Twice(pair.Again.Operation, pair.First, pair.Again),
        ];
    }

    private static GraphQLError Twice(OperationType operation, AstNode first, AstNode again) =>
        new($"There can be only one {Printer.Keyword(operation)} type in schema.", first, again);
}
