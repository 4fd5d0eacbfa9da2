namespace CanTho.Graph.Exporting;

/// <summary>A fact that the format has no place for: leaving it out in silence would be a lie.</summary>
public sealed class RefusedExportException(string fact, string why)
    : Exception($"{fact} cannot be exported so: {why} Export as json, which holds everything.");
