namespace CanTho.GraphQL.TypeSystem;

/// <summary>
/// The fields that no type defines and that can be selected nevertheless. Found through <see cref="Schema.MetaField"/> and
/// <see cref="Schema.FieldOf"/>. Spec: https://spec.graphql.org/September2025/#sec-Introspection
/// </summary>
internal static class MetaFields
{
    /// <summary>On every object, interface and union.</summary>
    public static Field TypeName { get; } = new("__typename", new NonNullType(BuiltIns.Types["String"]))
    {
        Description = "The name of the object's type.",
        Resolver = context => new(context.ParentType.Name),
    };

    /// <summary>On the query root alone.</summary>
    public static Field Schema { get; } = new("__schema", new NonNullType(BuiltIns.Types["__Schema"]))
    {
        Description = "What the server can do.",
        Resolver = context => new(context.Schema),
    };

    /// <summary>On the query root alone.</summary>
    public static Field Type { get; } = WithArgument(
        new Field("__type", BuiltIns.Types["__Type"])
        {
            Description = "The type of that name, or null.",
            Resolver = context => new(context.Schema.IntrospectedType(context.Argument<string>("name"))),
        },
        new InputValue("name", new NonNullType(BuiltIns.Types["String"])));

    private static Field WithArgument(Field field, InputValue argument)
    {
        field.Arguments.Add(argument.Name, argument);
        return field;
    }
}
