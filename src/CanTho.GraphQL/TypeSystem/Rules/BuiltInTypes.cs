using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// Nobody defines a built-in type anew. A bare <c>scalar Int</c> is let be, for tools that write out everything print it.
/// Spec: https://spec.graphql.org/September2025/#sec-Schema, "must not have a name which conflicts with any built in types"
/// </summary>
internal sealed class BuiltInTypes : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        from definition in document.Definitions.OfType<TypeDefinitionNode>()
        where !definition.Extends && BuiltIns.Types.TryGetValue(definition.Name.Value, out var builtIn)
            && !(builtIn is ScalarType && definition is ScalarTypeDefinitionNode { Directives.Count: 0 })
        select new GraphQLError($"Type {definition.Name.Value} is built in; leave its definition out.", definition.Name);
}
