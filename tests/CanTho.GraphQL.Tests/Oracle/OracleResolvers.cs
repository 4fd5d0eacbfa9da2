using CanTho.GraphQL.Execution;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>
/// Resolvers of one request whose results depend on nothing but the place in the response and the arguments: some fail, some give null, some give what
/// their type cannot be. <c>tests/oracle/execution.mjs</c> has the same.
/// </summary>
/// <param name="waits">Whether some answer only later: then fields complete in another order, and the response must be the same.</param>
internal sealed class OracleResolvers(int salt, bool waits) : IServiceProvider
{
    private readonly List<string> _roots = [];

    public IReadOnlyList<string> Roots => _roots;

    /// <summary>The request's only service is itself.</summary>
    public object? GetService(Type serviceType) => serviceType == typeof(OracleResolvers) ? this : null;

    public static ValueTask<object?> Resolve(ResolverContext context) => ((OracleResolvers)context.Services.GetService(typeof(OracleResolvers))!).Answer(context);

    private ValueTask<object?> Answer(ResolverContext context)
    {
        var at = string.Join('/', context.Path);
        var root = (string)context.Path[0];

        if (_roots.LastOrDefault() != root)
        {
            _roots.Add(root);
        }

        return waits && Hash(at, "waits") % 3 == 0 ? Later() : new(Now());

        async ValueTask<object?> Later()
        {
            await Task.Yield();
            return Now();
        }

        object? Now() => Hash(at, "resolver") % 23 == 0
            ? throw new InvalidOperationException("planned")
            : Value(context, context.Field.Type, at);
    }

    private object? Value(ResolverContext context, SchemaType type, string at)
    {
        var hash = Hash(at, $"{type} {Text(Arguments(context))}");

        return type is NonNullType nonNull
            ? hash % 29 == 0 ? null : Present(context, nonNull.OfType, at)
            : hash % 7 == 0 ? null : Present(context, type, at);
    }

    private object? Present(ResolverContext context, SchemaType type, string at)
    {
        var hash = Hash(at, $"present {type} {Text(Arguments(context))}");
        var wrong = hash % 31 == 0;
        var choice = hash / 31;

        return type switch
        {
            ListType when wrong => 5,
            ListType list => Enumerable.Range(0, (int)(choice % 4)).Select(i => Value(context, list.OfType, $"{at}/{i}")).ToList(),
            ObjectType => Named(type.Named.Name),
            CompositeType when wrong => Named(context.Schema.QueryType!.Name),
            CompositeType composite when context.Schema.PossibleTypes(composite).Order(StringComparer.Ordinal).ToList() is var possible =>
                Named(possible.Count == 0 ? "Nothing" : possible[(int)(choice % possible.Count)]),
            EnumType when wrong => "no such value",
            EnumType words => words.Values.Keys.ElementAt((int)(choice % words.Values.Count)),
            _ => Scalar(context, type.Named.Name, wrong, choice),
        };
    }

    private static Dictionary<string, object?> Named(string type) => new() { ["__typename"] = type };

    private static object? Scalar(ResolverContext context, string name, bool wrong, uint choice) => name switch
    {
        "Int" => wrong ? new object[] { 2147483648, 1.5, "words" }[choice % 3] : choice % 2 == 0 ? (int)choice : -(int)choice,
        "Float" => wrong ? "words" : (choice % 100_000) / 64.0,
        "Boolean" => wrong ? "words" : choice % 2 == 0,
        "ID" => wrong ? 1.5 : choice % 2 == 0 ? (int)choice : $"id {choice}",
        "String" => wrong ? Array.Empty<object>() : Arguments(context) is { Count: > 0 } arguments ? Text(arguments) : $"text {choice}",
        _ => (choice % 4) switch
        {
            0 => choice,
            1 => $"any {choice}",
            2 => new Dictionary<string, object?> { ["args"] = Text(Arguments(context)), ["list"] = new List<object?> { true, null, 1.25 } },
            _ => new List<object?> { choice, new List<object?>() },
        },
    };

    private static Dictionary<string, object?> Arguments(ResolverContext context) => context.Field.Arguments.Keys
        .Where(context.HasArgument)
        .ToDictionary(name => name, name => (object?)context.Argument<object>(name));

    /// <summary>FNV-1a with 32 bits, and a last stir: neighbouring paths must not have neighbouring values.</summary>
    private uint Hash(string at, string what)
    {
        var hash = 2166136261;

        foreach (var character in $"{salt} {at} {what}")
        {
            hash = (hash ^ character) * 16777619;
        }

        return ((hash ^ (hash >> 15)) * 2246822519) ^ (hash >> 13);
    }

    /// <summary>A text that is the same on both sides: keys sorted, a number that is no safe integer as the bits of its double.</summary>
    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        IReadOnlyDictionary<string, object?> map =>
            $"{{{string.Join(",", map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}:{Text(pair.Value)}"))}}}",
        IReadOnlyList<object?> list => $"[{string.Join(",", list.Select(Text))}]",
        System.Numerics.BigInteger number => Canonical.Number((double)number),
        _ => Canonical.Number(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
