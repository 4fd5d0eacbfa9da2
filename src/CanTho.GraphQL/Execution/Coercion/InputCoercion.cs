using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// Coerces values that came as JSON to an input type, and says all that is wrong with them in graphql-js's words.
/// Spec: "Input Coercion" of each type under https://spec.graphql.org/September2025/#sec-Type-System
/// </summary>
/// <param name="suggest">Whether messages end in "Did you mean …?".</param>
/// <param name="report">Told each problem and the path to it inside the value.</param>
internal sealed class InputCoercion(bool suggest, Action<string, InputPath?> report)
{
    /// <returns>The value; something meaningless if anything was reported.</returns>
    public object? Coerce(object? value, SchemaType type, InputPath? path)
    {
        if (value is null)
        {
            if (type is NonNullType)
            {
                report($"Expected value of non-null type \"{type}\" not to be null.", path);
            }

            return null;
        }

        return type.Nullable switch
        {
            ListType list => CoerceList(value, list.OfType, path),
            InputObjectType input => CoerceObject(value, input, path),
            var leaf => CoerceLeaf(value, leaf, path),
        };
    }

    private object?[] CoerceList(object value, SchemaType itemType, InputPath? path) => value is IReadOnlyList<object?> items
        ? [.. items.Select((item, i) => Coerce(item, itemType, new InputPath(path, i)))]
        : [Coerce(value, itemType, path)];

    private Dictionary<string, object?>? CoerceObject(object value, InputObjectType type, InputPath? path)
    {
        if (value is not IReadOnlyDictionary<string, object?> given)
        {
            report($"Expected value of type \"{type}\" to be an object, found: {ValueText.Of(value)}.", path);
            return null;
        }

        var coerced = new Dictionary<string, object?>(StringComparer.Ordinal);

        foreach (var field in type.Fields.Values)
        {
            if (given.TryGetValue(field.Name, out var fieldValue))
            {
                coerced.Add(field.Name, Coerce(fieldValue, field.Type, new InputPath(path, field.Name)));
            }
            else if (field.HasDefault)
            {
                coerced.Add(field.Name, field.DefaultValue);
            }
            else if (field.IsRequired)
            {
                report(
                    $"Expected value of type \"{type}\" to include required field \"{field.Name}\", found: {ValueText.Of(value)}.",
                    path);
            }
        }

        foreach (var name in given.Keys.Where(name => !type.Fields.ContainsKey(name)))
        {
            var suggestion = suggest ? Suggestions.DidYouMean(name, type.Fields.Keys) : "";
            var found = suggestion.Length > 0 ? $".{suggestion} Found" : ", found";
            report($"Expected value of type \"{type}\" not to include unknown field \"{name}\"{found}: {ValueText.Of(value)}.", path);
        }

        if (type.IsOneOf)
        {
            CheckOneOf(given, type, path);
        }

        return coerced;
    }

    private void CheckOneOf(IReadOnlyDictionary<string, object?> given, InputObjectType type, InputPath? path)
    {
        var known = given.Where(pair => type.Fields.ContainsKey(pair.Key)).ToList();
        var law =
            $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, " +
            "and the value for that field must be non-null.";

        if (known.Count != 1)
        {
            report(law, path);
        }

        if (known is [{ Value: null } field, ..])
        {
            report(law, new InputPath(path, field.Key));
        }
    }

    private object? CoerceLeaf(object value, SchemaType type, InputPath? path)
    {
        try
        {
            return type is EnumType words
                ? EnumCoercion.FromVariable(words, value, suggest)
                : ((ScalarType)type).Coercion.FromVariable(value);
        }
        catch (GraphQLException problem)
        {
            report(problem.Message, path);
            return null;
        }
    }
}

/// <summary>A place inside a variable's value, such as <c>.filter.kinds[1]</c>.</summary>
internal sealed record InputPath(InputPath? Parent, object Key)
{
    public override string ToString() => $"{Parent}{(Key is int index ? $"[{index}]" : $".{Key}")}";
}
