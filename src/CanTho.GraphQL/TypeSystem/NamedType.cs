using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>
/// A type with a name. Types refer to each other in circles, so they are filled in while the schema is built and do not change
/// afterwards: the setters are the builder's.
/// </summary>
public abstract class NamedType(string name) : SchemaType
{
    public string Name { get; } = name;

    public string? Description { get; internal set; }

    /// <summary>Directives written on the definition and its extensions, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; internal set; } = [];

    /// <summary>The definition, if the type came from SDL, and its extensions: where errors point.</summary>
    public IReadOnlyList<TypeDefinitionNode> Nodes { get; internal set; } = [];

    public override NamedType Named => this;

    public override string ToString() => Name;
}

/// <summary>Object, interface or union: what a selection set can be applied to.</summary>
public abstract class CompositeType(string name) : NamedType(name)
{
    /// <summary>Names the object type of a value of this interface or union; null where a resolver class does not.</summary>
    public Func<object, string?>? ResolveType { get; internal set; }
}

/// <summary>Object or interface.</summary>
public abstract class FieldsType(string name) : CompositeType(name)
{
    /// <summary>In the order of definition; without the introspection fields.</summary>
    public OrderedDictionary<string, Field> Fields { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];
}

public sealed class ObjectType(string name) : FieldsType(name);

public sealed class InterfaceType(string name) : FieldsType(name);

public sealed class UnionType(string name) : CompositeType(name)
{
    public IReadOnlyList<ObjectType> Types { get; internal set; } = [];
}

public sealed class EnumType(string name) : NamedType(name)
{
    public OrderedDictionary<string, EnumValue> Values { get; } = new(StringComparer.Ordinal);
}

public sealed class InputObjectType(string name) : NamedType(name)
{
    public OrderedDictionary<string, InputValue> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether exactly one field must be given, and not as null: <c>@oneOf</c>.</summary>
    public bool IsOneOf { get; internal set; }
}
