using System.Diagnostics;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Diagnostics;

/// <summary>What measurements are told apart by.</summary>
internal static class Tags
{
    public static TagList Of(OperationType? type, string? name, DiagnosticOptions options)
    {
        var tags = new TagList();
        Add(ref tags, Telemetry.OperationType, type?.InWords());
        Add(ref tags, Telemetry.OperationName, options.OperationNamesInMetrics ? name : null);
        return tags;
    }

    public static void Add(ref TagList tags, string key, string? value)
    {
        if (value is not null)
        {
            tags.Add(key, value);
        }
    }

    /// <summary>As documents write it.</summary>
    public static string InWords(this OperationType type) => type switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => throw new UnreachableException(),
    };
}
