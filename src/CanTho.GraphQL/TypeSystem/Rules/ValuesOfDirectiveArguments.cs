using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// What a directive is given has the type that it asks for. Spec: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
/// </summary>
internal sealed class ValuesOfDirectiveArguments : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        from use in DirectiveSites.Uses(document)
        let directive = schema.Directives.GetValueOrDefault(use.Name.Value)
        where directive is not null
        from given in use.Arguments
        let argument = directive.Arguments.GetValueOrDefault(given.Name.Value)
        where argument?.Type.IsInput == true
        from problem in LiteralValidation.Problems(given.Value, argument.Type)
        select problem.Error with
        {
            Message = $"Argument \"@{directive.Name}({argument.Name}:)\" has invalid value{problem.At}: {problem.Error.Message}",
        };
}
