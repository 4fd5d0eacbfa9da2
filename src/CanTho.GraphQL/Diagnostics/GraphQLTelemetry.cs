namespace CanTho.GraphQL.Diagnostics;

/// <summary>What to ask OpenTelemetry for: <c>AddSource(GraphQLTelemetry.Name)</c>, <c>AddMeter(GraphQLTelemetry.Name)</c>.</summary>
public static class GraphQLTelemetry
{
    /// <summary>Of the <see cref="System.Diagnostics.ActivitySource"/> and of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string Name = "CanTho.GraphQL";
}
