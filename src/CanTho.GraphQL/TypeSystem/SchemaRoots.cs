using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>Where operations start. Spec: https://spec.graphql.org/September2025/#sec-Root-Operation-Types</summary>
internal static class SchemaRoots
{
    /// <summary>
    /// The name of an operation's root type: what <c>schema</c> and its extensions say, or the operation's own name, capitalised,
    /// where no <c>schema</c> is defined.
    /// </summary>
    public static string? Name(IReadOnlyList<SchemaDefinitionNode> nodes, OperationType operation) =>
        Node(nodes, operation)?.Type.Name.Value ?? (nodes.Any(node => !node.Extends) ? null : operation.ToString());

    /// <summary>Where <c>schema</c> or an extension of it says so.</summary>
    public static OperationTypeDefinitionNode? Node(IReadOnlyList<SchemaDefinitionNode> nodes, OperationType operation) =>
        nodes.SelectMany(node => node.OperationTypes).FirstOrDefault(root => root.Operation == operation);
}
