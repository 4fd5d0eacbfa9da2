using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// An extension extends a type that is defined, and as what it is.
/// Spec: https://spec.graphql.org/September2025/#sec-Objects.Object-Extensions (and the like for the other kinds)
/// </summary>
internal sealed class PossibleTypeExtensions : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema)
    {
        var nodes = document.Definitions.OfType<TypeDefinitionNode>().ToList();
        var definitions = new Dictionary<string, TypeDefinitionNode>(StringComparer.Ordinal);

        foreach (var definition in nodes.Where(node => !node.Extends))
        {
            definitions[definition.Name.Value] = definition;
        }

        foreach (var extension in nodes.Where(node => node.Extends))
        {
            var name = extension.Name.Value;

            if (!definitions.TryGetValue(name, out var definition))
            {
                yield return new GraphQLError(
                    $"Cannot extend type \"{name}\" because it is not defined.{Suggestions.DidYouMean(name, definitions.Keys)}",
                    extension.Name);
            }
            else if (definition.GetType() != extension.GetType())
            {
                yield return new GraphQLError($"Cannot extend non-{Kind(extension)} type \"{name}\".", definition, extension);
            }
        }
    }

    private static string Kind(TypeDefinitionNode node) => node switch
    {
        ScalarTypeDefinitionNode => "scalar",
        ObjectTypeDefinitionNode => "object",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        _ => "input object",
    };
}
