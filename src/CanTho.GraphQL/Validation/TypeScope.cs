using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Validation;

/// <summary>
/// What the schema knows of the place where the walk stands. Where the document names what the schema does not have, the scope is null
/// there and below, so that one mistake is reported once.
/// </summary>
internal readonly record struct TypeScope
{
    /// <summary>The type whose fields the surrounding selection set selects.</summary>
    public CompositeType? ParentType { get; init; }

    /// <summary>What the field returns, or the type that the inline fragment narrows to.</summary>
    public SchemaType? Type { get; init; }

    /// <summary>The field that is selected, or whose arguments these are.</summary>
    public Field? Field { get; init; }

    /// <summary>The directive that is applied, or whose arguments these are.</summary>
    public DirectiveDefinition? Directive { get; init; }

    /// <summary>The argument that is given.</summary>
    public InputValue? Argument { get; init; }
}

/// <summary>Where an input value stands.</summary>
/// <param name="Type">The type expected; null where it is unknown.</param>
/// <param name="HasDefault">Whether leaving the value out would mean a default.</param>
/// <param name="Parent">The input object that the value is a field of.</param>
internal readonly record struct InputPosition(SchemaType? Type, bool HasDefault = false, InputObjectType? Parent = null)
{
    public static InputPosition Of(InputValue? definition) => new(definition?.Type, definition is { HasDefault: true });

    /// <summary>The position of the items of a list that stands here.</summary>
    public InputPosition Item => new((Type?.Nullable as ListType)?.OfType);

    /// <summary>The position of a field of an object that stands here, or of one that stands here alone where a list may stand.</summary>
    public InputPosition Field(string name) =>
        Type?.Named is InputObjectType parent && parent.Fields.TryGetValue(name, out var field)
            ? Of(field) with { Parent = parent }
            : default;
}
