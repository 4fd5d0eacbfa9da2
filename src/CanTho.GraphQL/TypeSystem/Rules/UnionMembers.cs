using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// The members of a union are objects, each named once. Spec: https://spec.graphql.org/September2025/#sec-Unions.Type-Validation
/// </summary>
internal sealed class UnionMembers : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema)
    {
        foreach (var union in SchemaInputs.DefinedTypes(schema).OfType<UnionType>())
        {
            var members = union.Nodes.OfType<UnionTypeDefinitionNode>().SelectMany(node => node.Types);

            foreach (var same in members.GroupBy(member => member.Name.Value, StringComparer.Ordinal))
            {
                if (same.Count() > 1)
                {
                    yield return new GraphQLError($"Union type {union} can only include type {same.Key} once.", [.. same]);
                }

                if (schema.Types.TryGetValue(same.Key, out var type) && type is not ObjectType)
                {
                    yield return new GraphQLError(
                        $"Union type {union} can only include Object types, it cannot include {type}.", [.. same]);
                }
            }
        }
    }
}
