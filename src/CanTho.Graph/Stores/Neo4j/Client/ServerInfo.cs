using System.Globalization;

namespace CanTho.Graph.Stores.Neo4j.Client;

/// <param name="Version">As it calls itself: <c>5.26.29</c>, <c>2026.04.0</c>, <c>5.27-aura</c>.</param>
/// <param name="Edition"><c>community</c> or <c>enterprise</c>.</param>
public sealed record ServerInfo(string Version, string Edition)
{
    /// <summary>5.26 is the first with transactions over the Query API, and the oldest with support.</summary>
    internal bool IsNewEnough
    {
        get
        {
            var parts = Version.Split('.', '-');

            return parts.Length > 1
                && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var major)
                && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var minor)
                && (major, minor).CompareTo((5, 26)) >= 0;
        }
    }
}
