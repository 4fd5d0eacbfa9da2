using System.Collections.Frozen;

namespace CanTho.GraphQL.Language;

/// <summary>Where a directive may stand. Spec: https://spec.graphql.org/September2025/#DirectiveLocations</summary>
public static class DirectiveLocations
{
    /// <summary>In documents.</summary>
    public static IReadOnlyList<string> Executable { get; } =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
    ];

    /// <summary>In schemas.</summary>
    public static IReadOnlyList<string> TypeSystem { get; } =
    [
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
        "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    private static readonly FrozenSet<string> All = Executable.Concat(TypeSystem).ToFrozenSet(StringComparer.Ordinal);

    internal static bool Contains(string name) => All.Contains(name);
}
