namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>A type being written: whole, or in a definition and its extensions.</summary>
internal sealed class Definition(string keyword, string name)
{
    public string Keyword => keyword;

    public string Name => name;

    public string Description { get; init; } = "";

    /// <summary>What no extension may add: <c>@oneOf</c>.</summary>
    public string Fixed { get; set; } = "";

    public List<string> Interfaces { get; } = [];

    public List<string> Directives { get; } = [];

    public List<string> Members { get; } = [];

    public string Whole => Description + Text(Interfaces, Directives, Members, Fixed);

    /// <summary>The definition, and perhaps an extension with some of it.</summary>
    public IEnumerable<string> Write(Dice dice)
    {
        if (keyword == "directive" || !dice.Chance(30))
        {
            return [Whole];
        }

        var members = dice.Between(keyword == "schema" ? 1 : 0, Members.Count);
        var directives = dice.Between(0, Directives.Count);
        var interfaces = dice.Between(0, Interfaces.Count);
        var nothing = members == Members.Count && directives == Directives.Count && interfaces == Interfaces.Count;

        return nothing
            ? [Whole]
            :
            [
                Description + Text(Interfaces[..interfaces], Directives[..directives], Members[..members], Fixed),
                "extend " + Text(Interfaces[interfaces..], Directives[directives..], Members[members..]),
            ];
    }

    private string Text(List<string> interfaces, List<string> directives, List<string> members, string kept = "") => string.Concat(
        name.Length > 0 ? $"{keyword} {name}" : keyword,
        interfaces.Count == 0 ? "" : $" implements {string.Join(" & ", interfaces)}",
        kept,
        string.Concat(directives.Select(directive => $" {directive}")),
        members.Count == 0 ? "" : keyword == "union" ? $" = {string.Join(" | ", members)}" : keyword == "directive" ? members[0] : $" {{ {string.Join("\n ", members)} }}");
}

/// <summary>A directive of the author's own, and what a use of it has to say.</summary>
internal sealed record AppliedDirective(string Name, IReadOnlyList<string> Locations, bool Repeatable, IReadOnlyList<(string Name, string Type, bool Required)> Arguments);
