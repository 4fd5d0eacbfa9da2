using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Coercing-Variable-Values</summary>
internal static class VariableCoercion
{
    /// <summary>A client that gets this many wrong has misunderstood something larger.</summary>
    private const int MostErrors = 50;

    /// <summary>Messages show the value; one of 200 KB must not come back in each of them.</summary>
    private const int MostCharacters = 1_000;

    private static readonly Dictionary<string, object?> None = [];

    /// <returns>The variables that have a value, null included; absent ones are left out.</returns>
    public static IReadOnlyDictionary<string, object?> CoerceVariableValues(
        Schema schema,
        OperationDefinitionNode operation,
        IReadOnlyDictionary<string, object?> given,
        bool suggest,
        out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];

        if (operation.VariableDefinitions.Count == 0)
        {
            return None;
        }

        var problems = new List<GraphQLError>();
        var coerced = new Dictionary<string, object?>(StringComparer.Ordinal);

        foreach (var definition in operation.VariableDefinitions)
        {
            var name = definition.Variable.Name.Value;
            var type = schema.TypeOf(definition.Type)!; // validation has seen to it
            var coercion = new InputCoercion(suggest, (problem, path) => problems.Add(Invalid(definition, problem, path)));

            if (given.TryGetValue(name, out var value))
            {
                coerced[name] = coercion.Coerce(value, type, path: null);
            }
            else if (definition.DefaultValue is { } defaultValue)
            {
                ValueFromLiteral.TryCoerce(defaultValue, type, variables: null, out var coercedDefault); // valid: validation has seen to it
                coerced[name] = coercedDefault;
            }
            else if (type is NonNullType)
            {
                problems.Add(Invalid(definition, $"Expected a value of non-null type \"{type}\" to be provided.", path: null));
            }
        }

        if (problems.Count > MostErrors)
        {
            problems.RemoveRange(MostErrors, problems.Count - MostErrors);
            problems.Add(Bad("Too many errors processing variables, error limit reached. Execution aborted.", []));
        }

        errors = problems;
        return coerced;
    }

    private static GraphQLError Invalid(VariableDefinitionNode definition, string problem, InputPath? path) => Bad(
        $"Variable \"${definition.Variable.Name.Value}\" has invalid value{(path is null ? "" : $" at {path}")}: {problem}",
        [definition]);

    private static GraphQLError Bad(string message, ReadOnlySpan<AstNode> nodes) =>
        new(message.Length > MostCharacters ? $"{message[..MostCharacters]}…" : message, nodes) { Code = ErrorCodes.BadUserInput };
}
