using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>A custom scalar that is a string outside and a CLR value inside.</summary>
internal abstract class BoundScalar(string name) : ScalarCoercion
{
    public string Name { get; } = name;

    public abstract Type Clr { get; }
}

/// <inheritdoc/>
internal sealed class BoundScalar<T>(string name, Func<string, T> parse, Func<T, string> print) : BoundScalar(name)
    where T : notnull
{
    public override Type Clr => typeof(T);

    public override object? FromLiteral(ValueNode literal) => literal is StringValueNode text
        ? Parse(text.Value, literal)
        : throw Refuse($"{Name} cannot represent a non string value: {Printer.Print(literal)}", literal);

    public override object? FromVariable(object value) => value is string text
        ? Parse(text)
        : throw Refuse($"{Name} cannot represent a non string value: {ValueText.Of(value)}");

    public override object? ToResult(object value) => value is T known
        ? print(known)
        : throw new InvalidOperationException($"The scalar {Name} is made of {typeof(T)}; a resolver returned a {value.GetType()}.");

    private T Parse(string text, ValueNode? literal = null)
    {
        try
        {
            return parse(text);
        }
        catch (FormatException problem)
        {
            throw Refuse($"{Name} cannot represent {ValueText.Of(text)}. {problem.Message}", literal);
        }
    }
}
