using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// A directive is given every argument that it cannot do without.
/// Spec: https://spec.graphql.org/September2025/#sec-Required-Arguments
/// </summary>
internal sealed class ProvidedRequiredArgumentsOnDirectives : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        from use in DirectiveSites.Uses(document)
        let directive = schema.Directives.GetValueOrDefault(use.Name.Value)
        where directive is not null
        from argument in directive.Arguments.Values
        where argument.IsRequired && use.Arguments.All(given => given.Name.Value != argument.Name)
        select new GraphQLError(
            $"Argument \"@{directive.Name}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it was not provided.", use);
}
