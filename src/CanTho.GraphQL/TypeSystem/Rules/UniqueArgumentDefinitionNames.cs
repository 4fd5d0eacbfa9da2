using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// A field or directive defines each of its arguments once.
/// Spec: https://spec.graphql.org/September2025/#sec-Objects.Type-Validation
/// </summary>
internal sealed class UniqueArgumentDefinitionNames : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        document.Definitions.SelectMany(Owners).SelectMany(owner => owner.Arguments
            .GroupBy(argument => argument.Name.Value, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => new GraphQLError(
                $"Argument \"{owner.Name}({same.Key}:)\" can only be defined once.",
                [.. same.Select(argument => argument.Name)])));

    private static IEnumerable<(string Name, IReadOnlyList<InputValueDefinitionNode> Arguments)> Owners(DefinitionNode definition) =>
        definition switch
        {
            DirectiveDefinitionNode directive => [($"@{directive.Name.Value}", directive.Arguments)],
            ObjectTypeDefinitionNode type => type.Fields.Select(field => ($"{type.Name.Value}.{field.Name.Value}", field.Arguments)),
            InterfaceTypeDefinitionNode type => type.Fields.Select(field => ($"{type.Name.Value}.{field.Name.Value}", field.Arguments)),
            _ => [],
        };
}
