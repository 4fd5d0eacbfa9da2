using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// There is a query type; root types are objects, and no two operations share one.
/// Spec: https://spec.graphql.org/September2025/#sec-Root-Operation-Types
/// </summary>
internal sealed class RootTypes : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema)
    {
        var roots = Enum.GetValues<OperationType>()
            .Select(operation => (Operation: operation, Node: SchemaRoots.Node(schema.Nodes, operation), Type: Root(schema, operation)))
            .ToList();

        // A name that nothing defines is KnownTypeNames' business.
        if (roots[0] is { Type: null, Node: null })
        {
            AstNode[] at = [.. schema.Nodes.Where(node => !node.Extends)];
            yield return new GraphQLError("Query root type must be provided.", at);
        }

        foreach (var (operation, node, type) in roots)
        {
            if (type is not (null or ObjectType))
            {
                var given = operation == OperationType.Query ? "" : " if provided";
                var at = node?.Type ?? (AstNode)type.Nodes[0];
                yield return new GraphQLError($"{operation} root type must be Object type{given}, it cannot be {type}.", at);
            }
        }

        foreach (var shared in roots.Where(root => root.Type is ObjectType).GroupBy(root => root.Type).Where(group => group.Count() > 1))
        {
            var operations = shared.Select(root => Printer.Keyword(root.Operation)).ToList();
            var list = operations.Count == 2 ? string.Join(" and ", operations) : "query, mutation, and subscription";
            yield return new GraphQLError(
                $"All root types must be different, \"{shared.Key}\" type is used as {list} root types.",
                [.. shared.Select(root => root.Node?.Type).OfType<AstNode>()]);
        }
    }

    private static NamedType? Root(Schema schema, OperationType operation) =>
        SchemaRoots.Name(schema.Nodes, operation) is { } name ? schema.Types.GetValueOrDefault(name) : null;
}
