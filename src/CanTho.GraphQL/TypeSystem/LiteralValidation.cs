using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>What is wrong with a literal.</summary>
/// <param name="Path">Field names (string) and list indices (int) from the literal to the place at fault.</param>
internal sealed record LiteralProblem(GraphQLError Error, IReadOnlyList<object> Path)
{
    /// <summary><c> at .filter.kinds[2]</c>, or nothing at the literal itself.</summary>
    public string At => Path.Count == 0
        ? ""
        : " at " + string.Concat(Path.Select(step => step is int index ? $"[{index}]" : $".{step}"));
}

/// <summary>
/// Tells why a literal is no value of a type: every reason, each with its node. Used by the rules for documents and schemas, and by
/// execution for an argument that <see cref="ValueFromLiteral"/> could not coerce.
/// Spec: https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
/// </summary>
internal sealed class LiteralValidation
{
    /// <summary>
    /// Messages print the object that they speak of: a hostile one with thousands of wrong fields must not be printed for each.
    /// </summary>
    private const int Most = 100;

    private readonly IReadOnlyDictionary<string, object?>? _variables;
    private readonly bool _suggest;
    private readonly List<LiteralProblem> _problems = [];
    private readonly Stack<object> _path = new();

    private LiteralValidation(IReadOnlyDictionary<string, object?>? variables, bool suggest)
    {
        _variables = variables;
        _suggest = suggest;
    }

    /// <param name="variables">The coerced values at execution; null before it, when a variable may be anything.</param>
    /// <param name="suggest">Whether to say which known name was perhaps meant.</param>
    public static IReadOnlyList<LiteralProblem> Problems(
        ValueNode literal, SchemaType type, IReadOnlyDictionary<string, object?>? variables = null, bool suggest = true)
    {
        var validation = new LiteralValidation(variables, suggest);
        validation.Check(literal, type);

        return validation._problems;
    }

    private void Check(ValueNode literal, SchemaType type)
    {
        switch (type)
        {
            case var _ when literal is VariableNode variable:
                CheckVariable(variable, type);
                break;
            case NonNullType when literal is NullValueNode:
                Report(literal, $"Expected value of non-null type \"{type}\" not to be null.");
                break;
            case NonNullType nonNull:
                Check(literal, nonNull.OfType);
                break;
            case var _ when literal is NullValueNode:
                break;
            case ListType list when literal is ListValueNode items:
                for (var i = 0; i < items.Values.Count; i++)
                {
                    CheckAt(i, items.Values[i], list.OfType);
                }

                break;
            case ListType list:
                Check(literal, list.OfType);
                break;
            case InputObjectType input when literal is ObjectValueNode map:
                CheckObject(map, input);
                break;
            case InputObjectType:
                Report(literal, $"Expected value of type \"{type}\" to be an object, found: {Printer.Print(literal)}.");
                break;
            default:
                CheckLeaf(literal, type);
                break;
        }
    }

    private void CheckAt(object step, ValueNode literal, SchemaType type)
    {
        _path.Push(step);
        Check(literal, type);
        _path.Pop();
    }

    private void CheckVariable(VariableNode variable, SchemaType type)
    {
        if (_variables is null || type is not NonNullType)
        {
            return;
        }

        var name = variable.Name.Value;

        if (!_variables.TryGetValue(name, out var value))
        {
            Report(variable, $"Expected variable \"${name}\" provided to type \"{type}\" to provide a runtime value.");
        }
        else if (value is null)
        {
            Report(variable, $"Expected variable \"${name}\" provided to non-null type \"{type}\" not to be null.");
        }
    }

    private void CheckObject(ObjectValueNode literal, InputObjectType type)
    {
        foreach (var field in type.Fields.Values)
        {
            if (literal.Fields.LastOrDefault(written => written.Name.Value == field.Name) is { } given)
            {
                CheckField(literal, type, field, given.Value);
            }
            else if (field.IsRequired)
            {
                Report(
                    literal,
                    $"Expected value of type \"{type}\" to include required field \"{field.Name}\", found: {Printer.Print(literal)}.");
            }
        }

        foreach (var unknown in literal.Fields.Where(field => !type.Fields.ContainsKey(field.Name.Value)))
        {
            if (_problems.Count >= Most)
            {
                return;
            }

            var name = unknown.Name.Value;
            var hint = _suggest ? Suggestions.DidYouMean(name, type.Fields.Keys) : "";
            var found = hint.Length > 0 ? $".{hint} Found" : ", found";
            Report(
                unknown,
                $"Expected value of type \"{type}\" not to include unknown field \"{name}\"{found}: {Printer.Print(literal)}.");
        }

        if (type.IsOneOf)
        {
            CheckOneOf(literal, type);
        }
    }

    private void CheckField(ObjectValueNode literal, InputObjectType type, InputValue field, ValueNode given)
    {
        if (_variables is not null && given is VariableNode variable)
        {
            var name = variable.Name.Value;
            var present = _variables.TryGetValue(name, out var value);

            if (type.IsOneOf && value is null)
            {
                var lack = present ? "not to be null" : "to provide a runtime value";
                Report(
                    literal,
                    $"Expected variable \"${name}\" provided to field \"{field.Name}\" for OneOf Input Object type \"{type}\" {lack}.");
            }
            else if (!present && !field.IsRequired)
            {
                return;
            }
        }

        CheckAt(field.Name, given, field.Type);
    }

    private void CheckOneOf(ObjectValueNode literal, InputObjectType type)
    {
        var message = $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, "
            + "and the value for that field must be non-null.";
        var known = literal.Fields.Where(field => type.Fields.ContainsKey(field.Name.Value)).ToList();

        if (known.Count != 1)
        {
            Report(literal, message);
        }
        else if (known[0].Value is NullValueNode)
        {
            _path.Push(known[0].Name.Value);
            Report(literal, message);
            _path.Pop();
        }
    }

    private void CheckLeaf(ValueNode literal, SchemaType type)
    {
        try
        {
            if (type is EnumType words)
            {
                EnumCoercion.FromLiteral(words, literal, _suggest);
            }
            else if (type is ScalarType scalar)
            {
                scalar.Coercion.FromLiteral(VariablesInScalars.Replace(literal, _variables));
            }
        }
        catch (GraphQLException refused)
        {
            // A custom scalar may not know the node; the message is its own.
            Report(refused.Error.Locations.Count > 0 ? refused.Error : refused.Error with { Locations = [literal.At] });
        }
    }

    private void Report(AstNode node, string message) => Report(new GraphQLError(message, node));

    private void Report(GraphQLError error) => _problems.Add(new LiteralProblem(error, [.. _path.Reverse()]));
}
