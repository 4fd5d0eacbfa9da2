using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>A place in SDL where directives may be applied.</summary>
/// <param name="Location">What the place is called in directive definitions, such as <c>FIELD_DEFINITION</c>.</param>
/// <param name="Element">
/// The schema or the type, whose definition and extensions are one place together; null for all that is smaller, a place of its own.
/// </param>
internal sealed record DirectiveSite(string Location, IReadOnlyList<DirectiveNode> Directives, string? Element = null);

internal static class DirectiveSites
{
    public static IEnumerable<DirectiveSite> Of(DocumentNode document) =>
        document.Definitions.OfType<TypeSystemDefinitionNode>().SelectMany(Of);

    public static IEnumerable<DirectiveNode> Uses(DocumentNode document) => Of(document).SelectMany(site => site.Directives);

    private static IEnumerable<DirectiveSite> Of(TypeSystemDefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode => [new("SCHEMA", definition.Directives, "schema")],
        DirectiveDefinitionNode directive => directive.Arguments.Select(Argument),
        ScalarTypeDefinitionNode type => [Type("SCALAR", type)],
        UnionTypeDefinitionNode type => [Type("UNION", type)],
        ObjectTypeDefinitionNode type => [Type("OBJECT", type), .. type.Fields.SelectMany(Field)],
        InterfaceTypeDefinitionNode type => [Type("INTERFACE", type), .. type.Fields.SelectMany(Field)],
        EnumTypeDefinitionNode type =>
        [
            Type("ENUM", type),
            .. type.Values.Select(value => new DirectiveSite("ENUM_VALUE", value.Directives)),
        ],
        InputObjectTypeDefinitionNode type =>
        [
            Type("INPUT_OBJECT", type),
            .. type.Fields.Select(field => new DirectiveSite("INPUT_FIELD_DEFINITION", field.Directives)),
        ],
        _ => [],
    };

    private static DirectiveSite Type(string location, TypeDefinitionNode type) =>
        new(location, type.Directives, $"type {type.Name.Value}");

    private static IEnumerable<DirectiveSite> Field(FieldDefinitionNode field) =>
        [new("FIELD_DEFINITION", field.Directives), .. field.Arguments.Select(Argument)];

    private static DirectiveSite Argument(InputValueDefinitionNode argument) => new("ARGUMENT_DEFINITION", argument.Directives);
}
