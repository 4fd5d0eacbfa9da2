using CanTho.Graph.Domain;
using CanTho.Graph.Names;
using CanTho.Graph.Names.Matching;
using CanTho.Graph.Names.Unicode;

namespace CanTho.Graph.Tests.Names;

/// <summary>The table of <c>names.md</c>, line by line.</summary>
public sealed class NamesAndWhatFindsThem
{
    public static TheoryData<string, string, string> Table => new(
        from line in Repository.Read("tests", "CanTho.Graph.Tests", "Names", "names.md").Split('\n')
        where line.StartsWith("| ", StringComparison.Ordinal)
        select line.Trim('|').Split('|', StringSplitOptions.TrimEntries) into cells
        where cells is not ["typed", ..]
        select (cells[0], cells[1], cells[2]));

    [Theory]
    [MemberData(nameof(Table))]
    public void As_the_table_says(string typed, string name, string why) => Assert.Equal(why, WhyFound(typed, name));

    [Theory]
    [MemberData(nameof(Table))]
    public void As_the_table_says_with_letters_and_marks_apart(string typed, string name, string why)
    {
        Assert.Equal(why, WhyFound(UnicodeForm.Decomposed(typed), name));
        Assert.Equal(why, WhyFound(typed, UnicodeForm.Decomposed(name)));
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void As_the_table_says_with_spaces_around(string typed, string name, string why) =>
        Assert.Equal(why, WhyFound($"  {typed.Replace(" ", " \u3000 ", StringComparison.Ordinal)}\t", name));

    private static string WhyFound(string typed, string name)
    {
        var index = NameIndex.Build([(3, [new Name(name, "vi", NameUse.Official, [])])]);
        var found = index.Find(new NameQuery(typed), _ => true, TestContext.Current.CancellationToken);

        return found.Count == 0 ? "-" : ConstantCase.Of(Assert.Single(found).Why);
    }
}
