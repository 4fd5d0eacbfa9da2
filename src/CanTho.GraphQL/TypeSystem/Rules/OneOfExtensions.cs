using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// An input object is a <c>@oneOf</c> by its definition: no extension makes one of it afterwards.
/// Spec: https://spec.graphql.org/September2025/#sec-Input-Object-Extensions
/// </summary>
internal sealed class OneOfExtensions : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        from extension in document.Definitions.OfType<InputObjectTypeDefinitionNode>()
        where extension.Extends && schema.Types.GetValueOrDefault(extension.Name.Value) is InputObjectType
        let oneOf = AppliedDirectives.Find(extension.Directives, "oneOf")
        where oneOf is not null
        select new GraphQLError(
            $"Directive @oneOf cannot be added to {extension.Name.Value} by an extension; write it on the definition.", oneOf);
}
