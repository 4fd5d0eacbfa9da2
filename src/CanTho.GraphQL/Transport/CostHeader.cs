using CanTho.GraphQL.Cost;
using Microsoft.AspNetCore.Http;

namespace CanTho.GraphQL.Transport;

/// <summary>The header by which a request asks what it costs; the name and the words are Hot Chocolate's.</summary>
internal static class CostHeader
{
    public const string Name = "GraphQL-Cost";

    /// <exception cref="HttpProblem">It says something else.</exception>
    public static CostMode Read(HttpRequest request) => request.Headers[Name].ToString() switch
    {
        "" => CostMode.Silent,
        var word when word.Equals("report", StringComparison.OrdinalIgnoreCase) => CostMode.Report,
        var word when word.Equals("validate", StringComparison.OrdinalIgnoreCase) => CostMode.Validate,
        _ => throw new HttpProblem(
            StatusCodes.Status400BadRequest,
            $"The header \"{Name}\" must be \"report\", to be told what the operation costs, or \"validate\", to be told without executing it."),
    };
}
