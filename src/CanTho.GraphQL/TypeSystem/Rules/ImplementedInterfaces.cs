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
        from error in Check(type, schema.Types[same.Key], [.. same])
        select error;

    private static IEnumerable<GraphQLError> Check(FieldsType type, NamedType implemented, NamedTypeNode[] nodes)
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

        foreach (var inherited in contract.Interfaces.Where(inherited => inherited != contract && !type.Interfaces.Contains(inherited)))
        {
            yield return new GraphQLError(
                inherited == type
                    ? $"Type {type} cannot implement {contract} because it would create a circular reference."
                    : $"Type {type} must implement {inherited} because it is implemented by {contract}.",
                [.. Implements(contract).Where(node => node.Name.Value == inherited.Name), .. nodes]);
        }
    }

    private static IEnumerable<NamedTypeNode> Implements(FieldsType type) => type.Nodes.SelectMany(node => node switch
    {
        ObjectTypeDefinitionNode definition => definition.Interfaces,
        InterfaceTypeDefinitionNode definition => definition.Interfaces,
        _ => [],
    });
}
