using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Scalars</summary>
public sealed class ScalarType(string name) : NamedType(name)
{
    /// <summary>The address of the scalar's specification: <c>@specifiedBy(url:)</c>.</summary>
    public string? SpecifiedByUrl { get; internal set; }

    /// <summary>How values come in and go out. A scalar without one of its own passes values through.</summary>
    public ScalarCoercion Coercion { get; internal set; } = ScalarCoercion.PassThrough;
}

/// <summary>
/// How a scalar's values are read and written. A member that cannot coerce what it is given throws
/// <see cref="GraphQLException"/> with one sentence that names the value and what was expected.
/// </summary>
public abstract class ScalarCoercion
{
    /// <summary>For custom scalars that nobody has bound: values as they are.</summary>
    public static ScalarCoercion PassThrough { get; } = new PassThroughCoercion();

    /// <summary>A literal of the document, never a variable or null.</summary>
    public abstract object? FromLiteral(ValueNode literal);

    /// <summary>
    /// A value of the variables: string, bool, long, <see cref="System.Numerics.BigInteger"/>, double, list or dictionary as read from
    /// JSON.
    /// </summary>
    public abstract object? FromVariable(object value);

    /// <summary>A resolver's result into string, bool, int, long, double, decimal, or a list or dictionary of these.</summary>
    public abstract object? ToResult(object value);

    /// <summary>
    /// Whether a result goes out as it is. Only to save the way through <see cref="ToResult"/>: false is always right.
    /// </summary>
    internal virtual bool IsResult(object value) => false;

    /// <summary>The exception to throw: the sentence, and the literal at fault where there is one.</summary>
    protected static GraphQLException Refuse(string message, ValueNode? literal = null) =>
        new(literal is null ? new GraphQLError(message) : new GraphQLError(message, literal));
}
