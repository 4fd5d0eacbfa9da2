using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Coercing-Field-Arguments</summary>
internal static class ArgumentCoercion
{
    public static IReadOnlyDictionary<string, object?> NoVariables { get; } = new Dictionary<string, object?>();

    /// <exception cref="GraphQLException">A required argument has no value, or a variable inside one does not fit.</exception>
    public static ArgumentValues CoerceArgumentValues(Field field, FieldNode node, IReadOnlyDictionary<string, object?> variables)
    {
        if (field.Arguments.Count == 0)
        {
            return ArgumentValues.None;
        }

        var coerced = new Dictionary<string, object?>(StringComparer.Ordinal);

        foreach (var definition in field.Arguments.Values)
        {
            var given = node.Arguments.FirstOrDefault(argument => argument.Name.Value == definition.Name)?.Value;
            var absent = given is null || (given is VariableNode variable && !variables.ContainsKey(variable.Name.Value));

            if (!absent)
            {
                coerced.Add(definition.Name, Coerce(definition, given!, variables));
            }
            else if (definition.HasDefault)
            {
                coerced.Add(definition.Name, definition.DefaultValue);
            }
            else if (definition.Type is NonNullType)
            {
                throw given is null
                    ? Bad($"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.", node)
                    : Unfit(definition, given, variables);
            }
        }

        return new ArgumentValues(coerced);
    }

    public static bool UsesVariables(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(UsesVariables),
        ObjectValueNode map => map.Fields.Any(field => UsesVariables(field.Value)),
        _ => false,
    };

    private static object? Coerce(InputValue definition, ValueNode given, IReadOnlyDictionary<string, object?> variables) =>
        ValueFromLiteral.TryCoerce(given, definition.Type, variables, out var value) ? value : throw Unfit(definition, given, variables);

    private static GraphQLException Unfit(InputValue definition, ValueNode given, IReadOnlyDictionary<string, object?> variables)
    {
        var problem = LiteralValidation.Problems(given, definition.Type, variables, suggest: false)[0];

        return new GraphQLException(problem.Error with
        {
            Message = $"Argument \"{definition.Name}\" has invalid value{problem.At}: {problem.Error.Message}",
            Code = ErrorCodes.BadUserInput,
        });
    }

    private static GraphQLException Bad(string message, AstNode node) =>
        new(new GraphQLError(message, node) { Code = ErrorCodes.BadUserInput });
}
