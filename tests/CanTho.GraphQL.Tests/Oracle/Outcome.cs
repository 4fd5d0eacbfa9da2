using System.Text.Json;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>What execution gave: the data with the order of its keys, and the errors as path and places.</summary>
/// <param name="Roots">The root fields in the order in which anything in them was resolved.</param>
internal sealed record Outcome(JsonElement Response, bool Executed, IReadOnlyList<string> Errors, IReadOnlyList<string> Roots)
{
    /// <summary>As the oracle's is written.</summary>
    public string Text => $"{{executed:{(Executed ? "true" : "false")}{(Executed ? $",data:{Data}" : "")},errors:{List(Errors)},roots:{List(Roots)}}}";

    private string Data => Canonical.Text(Response.GetProperty("data"));

    /// <summary>
    /// The same data, and the same positions without a value on account of an error. Which of several errors below such a position are
    /// told is free: those that come after the first may or may not.
    /// </summary>
    public static bool AreOne(Outcome one, Outcome other) =>
        one.Executed == other.Executed
        && (!one.Executed || (one.Data == other.Data && one.Nulled().SetEquals(other.Nulled())));

    private HashSet<string> Nulled() => [.. Errors.Select(error => Nulled(error[..error.IndexOf(' ', StringComparison.Ordinal)]))];

    /// <summary>As much of an error's path as there is in the data.</summary>
    private string Nulled(string path)
    {
        var (value, reached) = (Response.GetProperty("data"), "");

        foreach (var key in path.Split('/').Skip(1))
        {
            if (value.ValueKind == JsonValueKind.Null)
            {
                break;
            }

            value = value.ValueKind == JsonValueKind.Array ? value[int.Parse(key)] : value.GetProperty(key);
            reached += $"/{key}";
        }

        return reached;
    }

    private static string List(IReadOnlyList<string> texts) => $"[{string.Join(",", texts.Select(text => $"\"{text}\""))}]";
}
