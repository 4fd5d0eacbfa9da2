using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>Whether the schema's defaults suit the scalars that were bound to it.</summary>
internal static class DefaultValues
{
    public static void Check(Schema schema, List<string> problems)
    {
        foreach (var type in schema.Types.Values)
        {
            foreach (var input in (type as InputObjectType)?.Fields.Values ?? Enumerable.Empty<InputValue>())
            {
                Check($"{type}.{input.Name}", input, problems);
            }

            foreach (var field in (type as FieldsType)?.Fields.Values ?? Enumerable.Empty<Field>())
            {
                foreach (var argument in field.Arguments.Values)
                {
                    Check($"{type}.{field.Name}({argument.Name}:)", argument, problems);
                }
            }
        }
    }

    private static void Check(string coordinate, InputValue input, List<string> problems)
    {
        if (input.DefaultLiteral is { } literal)
        {
            problems.AddRange(LiteralValidation.Problems(literal, input.Type)
                .Select(problem => $"{coordinate} has an invalid default{problem.At}: {problem.Error.Message}"));
        }
    }
}
