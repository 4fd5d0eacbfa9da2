using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// Of a <c>@oneOf</c> input object exactly one field is given, so each must be one that can be left out, and that nothing fills in.
/// Spec: https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects
/// </summary>
internal sealed class OneOfFields : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema)
    {
        foreach (var (field, coordinate, _) in SchemaInputs.Of(schema).Where(place => place.FieldOf?.IsOneOf == true))
        {
            if (field.Type is NonNullType)
            {
                yield return new GraphQLError($"OneOf input field {coordinate} must be nullable.", field.Node!.Type);
            }

            if (field.HasDefault)
            {
                yield return new GraphQLError($"OneOf input field {coordinate} cannot have a default value.", field.Node!);
            }
        }
    }
}
