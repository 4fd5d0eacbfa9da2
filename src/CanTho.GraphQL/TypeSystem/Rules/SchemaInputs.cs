namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// An argument or input field, and how the schema's author would call it: <c>Query.links(from:)</c>, <c>@skip(if:)</c>,
/// <c>Filter.kinds</c>.
/// </summary>
internal sealed record SchemaInput(InputValue Input, string Coordinate, InputObjectType? FieldOf = null);

/// <summary>Every argument and input field that the schema's author wrote; the built-in ones are right.</summary>
internal static class SchemaInputs
{
    public static IEnumerable<SchemaInput> Of(Schema schema) =>
    [
        .. from directive in schema.Directives.Values
           where !BuiltIns.IsBuiltIn(directive)
           from argument in directive.Arguments.Values
           select new SchemaInput(argument, $"@{directive.Name}({argument.Name}:)"),
        .. from type in DefinedTypes(schema).OfType<FieldsType>()
           from field in type.Fields.Values
           from argument in field.Arguments.Values
           select new SchemaInput(argument, $"{type.Name}.{field.Name}({argument.Name}:)"),
        .. from type in DefinedTypes(schema).OfType<InputObjectType>()
           from field in type.Fields.Values
           select new SchemaInput(field, $"{type.Name}.{field.Name}", type),
    ];

    public static IEnumerable<NamedType> DefinedTypes(Schema schema) => schema.Types.Values.Where(type => !BuiltIns.IsBuiltIn(type));
}
