using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Cost;

/// <summary>How long the lists are that a field returns, or that fields of what it returns are.</summary>
internal sealed class ListLength(SchemaCosts costs, int assumed, IReadOnlyDictionary<string, object?> variables)
{
    /// <summary>What the field says of lists; null where it says nothing.</summary>
    /// <exception cref="GraphQLException">It wants exactly one slicing argument and is given none or several.</exception>
    public Sizing? Sizing(Field field, FieldNode node)
    {
        if (costs.SizeOf(field) is not { } size)
        {
            return null;
        }

        if (size is { RequireOne: true, SlicingArguments.Count: > 0 })
        {
            RequireOne(size, field, node);
        }

        double? length = null;

        foreach (var path in size.SlicingArguments)
        {
            if (Value(path, field, node) is { } value)
            {
                length = Math.Max(length ?? 0, value); // a negative one is refused by its resolver, if at all
            }
        }

        return new Sizing(length ?? size.Assumed ?? assumed, size.SizedFields);
    }

    /// <summary>How many values the field returns at a call: lists within lists multiply.</summary>
    /// <param name="own">What the field says itself.</param>
    /// <param name="above">What the field above says of its sized fields.</param>
    public double Items(Field field, Sizing? own, Sizing? above)
    {
        var items = 1d;
        var type = field.Type.Nullable;

        for (var outermost = true; type is ListType list; outermost = false, type = list.OfType.Nullable)
        {
            items *= !outermost ? assumed
                : above?.Fields.Contains(field.Name) == true ? above.Length
                : own is { Fields.Count: 0 } ? own.Length
                : assumed;
        }

        return items;
    }

    /// <param name="path">An argument's name, or a path into an input object, such as <c>page.size</c>.</param>
    private double? Value(string path, Field field, FieldNode node)
    {
        var names = path.Split('.');

        if (!field.Arguments.TryGetValue(names[0], out var definition))
        {
            return null;
        }

        var given = Given(names[0], node);
        object? value;

        if (given is null)
        {
            value = definition.HasDefault ? definition.DefaultValue : null;
        }
        else if (!ValueFromLiteral.TryCoerce(given, definition.Type, variables, out value))
        {
            return null; // execution will say what is wrong with it
        }

        foreach (var name in names.AsSpan(1))
        {
            value = (value as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault(name);
        }

        return value switch
        {
            int whole => whole,
            long whole => whole,
            double number => number,
            IReadOnlyList<object?> list => list.Count, // beyond the specification: a list of ids is as long as what they find
            _ => null,
        };
    }

    /// <summary>A variable without a value gives nothing, as in execution.</summary>
    private ValueNode? Given(string name, FieldNode node) =>
        node.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value is { } value &&
        (value is not VariableNode variable || variables.ContainsKey(variable.Name.Value))
            ? value
            : null;

    private void RequireOne(ListSize size, Field field, FieldNode node)
    {
        var names = size.SlicingArguments.Select(path => path.Split('.')[0]).Distinct().ToList();
        var given = names.Count(name => Given(name, node) is not (null or NullValueNode));

        if (given == 1 || (given == 0 && names.Any(name => field.Arguments.TryGetValue(name, out var argument) && argument.HasDefault)))
        {
            return;
        }

        var choice = string.Join(", ", names.Select(name => $"\"{name}\""));
        var message = names.Count == 1
            ? $"Field \"{field.Name}\" needs its argument {choice}, which bounds its list."
            : $"Field \"{field.Name}\" needs exactly one of its arguments {choice}, which bound its list; it is given {(given == 0 ? "none" : given)}.";

        throw new GraphQLException(new GraphQLError(message, node) { Code = ErrorCodes.BadUserInput });
    }
}

/// <param name="Length">How many items there are at most.</param>
/// <param name="Fields">The fields of the returned object that are so long; empty where the field itself is.</param>
internal sealed record Sizing(double Length, IReadOnlyList<string> Fields);
