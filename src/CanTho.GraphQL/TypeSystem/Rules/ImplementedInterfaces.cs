using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// A type implements interfaces, each once, never itself, and with each also those that it implements in turn.
/// Spec: https://spec.graphql.org/September2025/#sec-Objects.Type-Validation and #sec-Interfaces.Type-Validation
/// </summary>
internal sealed class ImplementedInterfaces : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        from type in SchemaInputs.DefinedTypes(schema).OfType<FieldsType>()
        from same in Implements(type).GroupBy(node => node.Name.Value, StringComparer.Ordinal)
        where schema.Types.ContainsKey(same.Key)
        from error in Check(type, schema.Types[same.Key], [.. same], schema)
        select error;

    private static IEnumerable<GraphQLError> Check(FieldsType type, NamedType implemented, NamedTypeNode[] nodes, Schema schema)
    {
        if (implemented is not InterfaceType contract)
        {
            yield return new GraphQLError($"Type {type} must only implement Interface types, it cannot implement {implemented}.", nodes);
            yield break;
        }

        if (type == contract)
        {
            yield return new GraphQLError($"Type {type} cannot implement itself because it would create a circular reference.", nodes);
            yield break;
        }

        if (nodes.Length > 1)
        {
            yield return new GraphQLError($"Type {type} can only implement {contract} once.", nodes);
        }

        // By name, for what the interface says that it implements may be no interface.
        var own = Implements(type).Select(node => node.Name.Value).ToHashSet(StringComparer.Ordinal);

        foreach (var inherited in Implements(contract).GroupBy(node => node.Name.Value, StringComparer.Ordinal))
        {
            if (inherited.Key != contract.Name && !own.Contains(inherited.Key) && schema.Types.ContainsKey(inherited.Key))
            {
                yield return new GraphQLError(
                    inherited.Key == type.Name
                        ? $"Type {type} cannot implement {contract} because it would create a circular reference."
                        : $"Type {type} must implement {inherited.Key} because it is implemented by {contract}.",
                    [.. inherited, .. nodes]);
            }
        }
    }

    private static IEnumerable<NamedTypeNode> Implements(FieldsType type) => type.Nodes.SelectMany(node => node switch
    {
        ObjectTypeDefinitionNode definition => definition.Interfaces,
        InterfaceTypeDefinitionNode definition => definition.Interfaces,
        _ => [],
    });
}
