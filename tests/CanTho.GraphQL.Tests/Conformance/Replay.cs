using System.Text.Json;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Conformance;

/// <summary>
/// Resolvers for a test whose own were functions: at each response position they return, or throw, what the expected result implies was
/// returned or thrown there. What the engine has to find out by itself (that a null may not be, that an argument does not fit, that no
/// type fits an object) they never say. So a replayed test compares what is selected, in which order, and what becomes of errors; it
/// cannot tell whether resolvers get their arguments.
/// </summary>
internal sealed class Replay(JsonElement result)
{
    private readonly List<(object[] Path, string Message)> _errors = result.TryGetProperty("errors", out var errors)
        ? [.. errors.EnumerateArray().Where(error => error.TryGetProperty("path", out _)).Select(error => (PathOf(error), error.Text("message")))]
        : [];

    /// <summary>An object at a position of an object, interface or union type.</summary>
    private sealed record Placed(string? TypeName);

    public void Bind(Schema schema)
    {
        foreach (var type in schema.Types.Values.OfType<CompositeType>().Where(type => !BuiltIns.IsBuiltIn(type)))
        {
            type.ResolveType = value => (value as Placed)?.TypeName;

            foreach (var field in (type as ObjectType)?.Fields.Values ?? Enumerable.Empty<Field>())
            {
                field.Resolver = context => new(Resolve(context));
            }
        }
    }

    private object? Resolve(ResolverContext context)
    {
        object[] path = [.. context.Path];

        return Error(path) is { } message && WasThrown(message)
            ? throw new GraphQLException(new GraphQLError(message))
            : Value(context.Schema, context.Field.Type, path);
    }

    private object? Value(Schema schema, SchemaType type, object[] path)
    {
        if (Error(path) is { } message)
        {
            return message.StartsWith("Cannot return null", StringComparison.Ordinal) ? null
                : type.Nullable is CompositeType ? new Placed(TypeName: null)
                : new object(); // no scalar's value
        }

        var expected = Expected(path);
        var failsBelow = Below(path).Any();

        return expected is { ValueKind: JsonValueKind.Null } && !failsBelow
            ? null
            : type.Nullable switch
            {
                ListType list => Items(expected, path).Select(index => Value(schema, list.OfType, [.. path, index])).ToList(),
                CompositeType composite => new Placed(TypeName(schema, composite, expected)),
                var leaf => expected is { } value ? Plain(value) : Sample((NamedType)leaf),
            };
    }

    /// <summary>As many as the result shows; where an error took the list with it, up to the item that failed.</summary>
    private IEnumerable<int> Items(JsonElement? expected, object[] path) => Enumerable.Range(0, expected is { ValueKind: JsonValueKind.Array } list
        ? list.GetArrayLength()
        : Below(path).Select(error => 1 + (int)error[path.Length]).DefaultIfEmpty(0).Max());

    /// <summary>The one that the result names, or the first that has all the fields shown.</summary>
    private static string TypeName(Schema schema, CompositeType type, JsonElement? expected)
    {
        var keys = expected is { ValueKind: JsonValueKind.Object } map ? map.EnumerateObject().Select(entry => entry.Name).ToList() : [];
        var possible = schema.PossibleTypes(type);

        return keys.Contains("__typename")
            ? expected!.Value.Text("__typename")
            : possible.FirstOrDefault(name => keys.TrueForAll(key => ((ObjectType)schema.Types[name]).Fields.ContainsKey(key))) ?? possible.First();
    }

    private JsonElement? Expected(object[] path)
    {
        JsonElement? at = result.TryGetProperty("data", out var data) ? data : null;

        foreach (var step in path)
        {
            at = (at, step) switch
            {
                ({ ValueKind: JsonValueKind.Object } map, string name) => map.TryGetProperty(name, out var value) ? value : null,
                ({ ValueKind: JsonValueKind.Array } list, int index) => index < list.GetArrayLength() ? list[index] : null,
                _ => null,
            };
        }

        return at;
    }

    /// <summary>The paths of errors further down.</summary>
    private IEnumerable<object[]> Below(object[] path) =>
        _errors.Select(error => error.Path).Where(error => error.Length > path.Length && error.AsSpan(0, path.Length).SequenceEqual(path));

    private string? Error(object[] path) => _errors.Find(error => error.Path.SequenceEqual(path)).Message;

    private static bool WasThrown(string message) =>
        !message.StartsWith("Cannot return null", StringComparison.Ordinal)
        && !message.StartsWith("Argument ", StringComparison.Ordinal)
        && !message.StartsWith("Abstract type ", StringComparison.Ordinal)
        && !message.Contains(" cannot represent value", StringComparison.Ordinal);

    private static object[] PathOf(JsonElement error) => [.. error.GetProperty("path").EnumerateArray()
        .Select(step => step.ValueKind == JsonValueKind.Number ? step.GetInt32() : (object)step.GetString()!)];

    private static object? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt32(out var whole) ? whole : value.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        _ => value.GetString(),
    };

    /// <summary>Any value of the type, beside one that failed: no result shows what it was.</summary>
    private static object Sample(NamedType leaf) => leaf switch
    {
        EnumType words => words.Values.Keys.First(),
        { Name: "Boolean" } => true,
        { Name: "String" or "ID" } => "",
        _ => 0,
    };
}
