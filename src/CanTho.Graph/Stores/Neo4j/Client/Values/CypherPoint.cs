using System.Globalization;
using System.Text.RegularExpressions;

namespace CanTho.Graph.Stores.Neo4j.Client.Values;

/// <param name="Srid">4326 and 4979: longitude, latitude (and height) on WGS 84; 7203 and 9157: Cartesian in two and three dimensions.</param>
public readonly partial record struct CypherPoint(int Srid, double X, double Y, double? Z = null)
{
    /// <returns>As on the wire: <c>SRID=4326;POINT (105.78 10.03)</c>.</returns>
    public override string ToString() => Z is { } z
        ? string.Create(CultureInfo.InvariantCulture, $"SRID={Srid};POINT Z ({X:R} {Y:R} {z:R})")
        : string.Create(CultureInfo.InvariantCulture, $"SRID={Srid};POINT ({X:R} {Y:R})");

    internal static bool TryParse(string text, out CypherPoint point)
    {
        var match = Form().Match(text);
        point = default;

        if (!match.Success || !int.TryParse(match.Groups["srid"].ValueSpan, CultureInfo.InvariantCulture, out var srid))
            return false;

        Span<double> ordinates = [0, 0, 0];
        var captures = match.Groups["ordinate"].Captures;

        for (var axis = 0; axis < captures.Count; axis++)
        {
            if (!double.TryParse(captures[axis].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out ordinates[axis]))
                return false;
        }

        point = new(srid, ordinates[0], ordinates[1], captures.Count == 3 ? ordinates[2] : null);
        return captures.Count == (match.Groups["z"].Success ? 3 : 2);
    }

    [GeneratedRegex(@"^SRID=(?<srid>\d+);\s*POINT\s*(?<z>Z\s*)?\((?:(?<ordinate>[^\s()]+)\s*){2,3}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
