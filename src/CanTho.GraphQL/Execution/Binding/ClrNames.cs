namespace CanTho.GraphQL.Execution;

/// <summary>CLR types as a C# programmer would write them.</summary>
internal static class ClrNames
{
    public static string Of(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } inner => $"{Of(inner)}?",
        { IsArray: true } => $"{Of(type.GetElementType()!)}[]",
        { IsGenericType: true } => $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GenericTypeArguments.Select(Of))}>",
        _ when type == typeof(int) => "int",
        _ when type == typeof(long) => "long",
        _ when type == typeof(double) => "double",
        _ when type == typeof(decimal) => "decimal",
        _ when type == typeof(bool) => "bool",
        _ when type == typeof(string) => "string",
        _ when type == typeof(object) => "object",
        _ when type == typeof(void) => "void",
        _ => type.Name,
    };
}
