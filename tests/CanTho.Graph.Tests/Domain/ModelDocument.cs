using System.Text.RegularExpressions;
using CanTho.Graph.Domain;
using CanTho.Graph.Seeding;

namespace CanTho.Graph.Tests.Domain;

/// <summary>docs/model.md and the tables in the code say the same.</summary>
public sealed partial class ModelDocument
{
    private static readonly string s_text = Repository.Read("docs", "model.md");

    [Fact]
    public void Its_classes_are_ours() =>
        Assert.Equal(
            Enum.GetValues<EntityKind>().Select(kind => $"{ConstantCase.Of(kind)}: {string.Join(" ", EntityClass.Of(kind))}"),
            Table("Entities").Select(row => $"{Code(row[0])}: {(row[2].StartsWith('`') ? Code(row[2]) : "")}"));

    [Fact]
    public void Its_relationship_types_and_their_ends_are_ours() =>
        Assert.Equal(
            Enum.GetValues<RelationType>().Select(type => $"{ConstantCase.Of(type)}: {RelationEnds.Of(type)}"),
            Table("Relationship types").Select(row => $"{Code(row[0])}: {row[1]}"));

    [Fact]
    public void Its_properties_are_ours() =>
        Assert.Equal(
            Property.All.Select(property => $"{property.Name}: {(property.Of.Count == 0 ? "any" : string.Join(", ", property.Of).ToLowerInvariant())} {HowMany(property.Cardinality)}"),
            Table("Properties of claims").Select(row => $"{Code(row[0])}: {row[1]} {row[3]}"));

    [Fact]
    public void Its_values_are_of_the_kinds_we_read() =>
        Assert.All(
            Table("Properties of claims"),
            row => Assert.Equal(Property.Find(Code(row[0]))!.Value, Written(row[2])));

    [Fact]
    public void Its_statuses_are_ours() =>
        Assert.Equal(
            Enum.GetValues<Status>().Select(ConstantCase.Of),
            Code(Table("Properties of claims").Single(row => row[0] == "`status`")[2]).Split(' '));

    [Fact]
    public void Its_indicators_and_units_are_ours()
    {
        var paragraph = Section("Indicators of figures");
        var quoted = Quoted().Matches(paragraph[..paragraph.IndexOf('.', StringComparison.Ordinal)]).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(Enum.GetValues<Indicator>().Select(ConstantCase.Of), quoted[0].Split(' '));
        Assert.Equal(FigureUnit.All, quoted[1..]);
    }

    [Fact]
    public void Its_files_and_columns_are_ours()
    {
        var rows = Table("The seed files").ToDictionary(row => row[0].Trim('`'), row => row[1]);

        Assert.Equal(SeedFile.All.Where(file => file.Kind is not null).Select(file => file.Name).Order(), rows.Keys.Single(names => names.Contains(' ')).Split(' ').Order());
        Assert.All(
            SeedFile.All.Where(file => file.Kind is null),
            file => Assert.StartsWith($"`{string.Join(", ", file.Columns)}`", rows[file.Name], StringComparison.Ordinal));
    }

    [Fact]
    public void Its_languages_and_uses_of_names_are_ours()
    {
        var names = Section("Entities")[Section("Entities").IndexOf("**Names**", StringComparison.Ordinal)..];
        var quoted = Quoted().Matches(names).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(LanguageTag.OfNames, quoted.Take(4));
        Assert.Equal(Enum.GetValues<NameUse>().Select(ConstantCase.Of).Order(), quoted[4].Split(' ').Order());
    }

    private static string HowMany(Cardinality cardinality) => cardinality switch
    {
        Cardinality.One => "1",
        Cardinality.OneForEachUnit => "1 for each unit",
        Cardinality.Series => "series",
        _ => "n",
    };

    private static ValueKind Written(string value) => value.Split([' ', ','])[0].TrimEnd(':') switch
    {
        "number" => ValueKind.Number,
        "period" or "date" => ValueKind.Date,
        "entity" => ValueKind.Entity,
        "`PLANNED" => ValueKind.Status,
        _ => ValueKind.Text,
    };

    private static string Code(string cell) => Quoted().Match(cell).Groups[1].Value;

    private static string Section(string heading)
    {
        var start = s_text.IndexOf($"## {heading}\n", StringComparison.Ordinal) + heading.Length + 4;
        return s_text[start..(s_text.IndexOf("\n## ", start, StringComparison.Ordinal) is var end and >= 0 ? end : s_text.Length)];
    }

    private static IEnumerable<string[]> Table(string heading) =>
        from line in Section(heading).Split('\n')
        where line.StartsWith('|')
        select line.Trim('|').Split('|', StringSplitOptions.TrimEntries) into cells
        where cells[0].StartsWith('`')
        select cells;

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
