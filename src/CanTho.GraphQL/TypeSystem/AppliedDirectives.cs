using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>What the built-in directives say where they are applied in SDL.</summary>
internal static class AppliedDirectives
{
    public const string NoLongerSupported = "No longer supported";

    /// <summary>The reason, which has a default; null without <c>@deprecated</c>.</summary>
    public static string? DeprecationReason(IReadOnlyList<DirectiveNode> directives) =>
        Find(directives, "deprecated") is { } deprecated ? Text(deprecated, "reason") ?? NoLongerSupported : null;

    public static string? SpecifiedBy(IReadOnlyList<DirectiveNode> directives) =>
        Find(directives, "specifiedBy") is { } specified ? Text(specified, "url") : null;

    public static bool OneOf(IReadOnlyList<DirectiveNode> directives) => Find(directives, "oneOf") is not null;

    public static DirectiveNode? Find(IReadOnlyList<DirectiveNode> directives, string name) =>
        directives.FirstOrDefault(directive => directive.Name.Value == name);

    private static string? Text(DirectiveNode directive, string argument) =>
        (directive.Arguments.FirstOrDefault(given => given.Name.Value == argument)?.Value as StringValueNode)?.Value;
}
