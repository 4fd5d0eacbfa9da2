using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>A field of an object or interface.</summary>
public sealed class Field(string name, SchemaType type)
{
    public string Name { get; } = name;

    public SchemaType Type { get; } = type;

    public string? Description { get; internal set; }

    public OrderedDictionary<string, InputValue> Arguments { get; } = new(StringComparer.Ordinal);

    /// <summary>Why not to use it any more; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; internal set; }

    public IReadOnlyList<DirectiveNode> Directives { get; internal set; } = [];

    public FieldDefinitionNode? Node { get; internal set; }

    /// <summary>How the value is found; null until resolvers are bound, then never on an object type.</summary>
    public FieldResolver? Resolver { get; internal set; }

    /// <summary>How a root field of the subscription type finds its events; null for every other field.</summary>
    public EventStreamResolver? EventStream { get; internal set; }
}

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed class InputValue(string name, SchemaType type)
{
    private Coerced? _default;

    public string Name { get; } = name;

    public SchemaType Type { get; } = type;

    public string? Description { get; internal set; }

    /// <summary>The default as written; null when there is none (a default of null is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultLiteral { get; internal set; }

    /// <summary>
    /// The default coerced to <see cref="Type"/>, when first asked for: by then the custom scalars have been bound. Meaningful only
    /// where <see cref="HasDefault"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">The default is none of its type. The builder refuses such schemas.</exception>
    public object? DefaultValue => (_default ??= CoerceDefault()).Value;

    public bool HasDefault => DefaultLiteral is not null;

    /// <summary>Spec: a required argument or input field is non-null and has no default.</summary>
    public bool IsRequired => Type is NonNullType && !HasDefault;

    public string? DeprecationReason { get; internal set; }

    public IReadOnlyList<DirectiveNode> Directives { get; internal set; } = [];

    public InputValueDefinitionNode? Node { get; internal set; }

    private Coerced CoerceDefault()
    {
        if (DefaultLiteral is null)
        {
            return new Coerced(null);
        }

        return ValueFromLiteral.TryCoerce(DefaultLiteral, Type, variables: null, out var value)
            ? new Coerced(value)
            : throw new InvalidOperationException($"The default {Printer.Print(DefaultLiteral)} of \"{Name}\" is no {Type}.");
    }

    private sealed record Coerced(object? Value);
}

public sealed class EnumValue(string name)
{
    public string Name { get; } = name;

    public string? Description { get; internal set; }

    public string? DeprecationReason { get; internal set; }

    public IReadOnlyList<DirectiveNode> Directives { get; internal set; } = [];

    public EnumValueDefinitionNode? Node { get; internal set; }
}

/// <summary>A directive that documents or schemas may use.</summary>
public sealed class DirectiveDefinition(string name)
{
    public string Name { get; } = name;

    public string? Description { get; internal set; }

    public OrderedDictionary<string, InputValue> Arguments { get; } = new(StringComparer.Ordinal);

    public bool IsRepeatable { get; internal set; }

    /// <summary>Names of the specification, such as <c>FIELD_DEFINITION</c>.</summary>
    public IReadOnlyList<string> Locations { get; internal set; } = [];

    public DirectiveDefinitionNode? Node { get; internal set; }
}
