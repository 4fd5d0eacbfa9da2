using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// Fields have output types, arguments and input fields input types.
/// Spec: https://spec.graphql.org/September2025/#sec-Input-and-Output-Types
/// </summary>
internal sealed class InputAndOutputTypes : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
    [
        .. from type in SchemaInputs.DefinedTypes(schema).OfType<FieldsType>()
           from field in type.Fields.Values
           where !field.Type.IsOutput
           select new GraphQLError($"The type of {type}.{field.Name} must be Output Type but got: {field.Type}.", field.Node!.Type),
        .. from place in SchemaInputs.Of(schema)
           where !place.Input.Type.IsInput
           select new GraphQLError(
               $"The type of {place.Coordinate} must be Input Type but got: {place.Input.Type}.", Place(place)),
    ];

    /// <summary>The type; of a directive's argument all of it, as graphql-js points.</summary>
    private static AstNode Place(SchemaInput place) => place.Coordinate.StartsWith('@') ? place.Input.Node! : place.Input.Node!.Type;
}
