using System.Text;
using CanTho.Graph.Seeding;

namespace CanTho.Graph.Tests.Seeding;

public sealed class ASeedWithBrokenFiles : IDisposable
{
    private readonly SeedOnDisk _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void A_missing_folder() =>
        Assert.Equal(["nowhere/seed: There is no such folder."], SeedFolder.Read("nowhere/seed").Problems.Select(problem => problem.ToString()));

    [Fact]
    public void A_missing_file_and_one_with_a_strange_name()
    {
        File.Move(Path.Combine(_seed.Folder, "organisations.csv"), Path.Combine(_seed.Folder, "organizations.csv"));

        Assert.Equal(
            [
                "seed/organisations.csv: The file is missing. Without rows, it is the line id,class,name_vi,name_en,name_ja,sources.",
                "seed/organizations.csv: This is not one of the seed's files. Did you mean \"organisations.csv\"?",
            ],
            _seed.Problems());
    }

    [Fact]
    public void An_empty_file()
    {
        _seed.Write("names.csv", "");

        Assert.Equal(["seed/names.csv:1: The first line must name the columns: entity,text,language,use,sources."], _seed.Problems());
    }

    [Fact]
    public void Columns_misspelt_missing_doubled_and_out_of_place()
    {
        _seed.Write("names.csv", "entity,txet,language,language,nickname\n");
        _seed.Write("events.csv", "id,class,name_vi,name_en,name_ja,sources,attendance,status\n");

        Assert.Equal(
            [
                "seed/events.csv:1: Column \"attendance\" needs a unit for each value. Write it in claims.csv.",
                "seed/events.csv:1: Column \"status\" needs a period for each value. Write it in claims.csv.",
                "seed/names.csv:1: There is no column \"txet\" in names.csv. Did you mean \"text\"?",
                "seed/names.csv:1: Column \"language\" stands twice.",
                "seed/names.csv:1: There is no column \"nickname\" in names.csv. Use one of entity, text, language, use, sources.",
                "seed/names.csv:1: Column \"use\" is missing.",
                "seed/names.csv:1: Column \"sources\" is missing.",
            ],
            _seed.Problems());
    }

    [Fact]
    public void A_quote_that_never_closes_loses_the_rest_but_no_id_that_was_in_it()
    {
        _seed.Write("people.csv", SeedOnDisk.People + "person:a,\"A,,,plan 1,\nperson:yasuo-otani,Yasuo Otani,,,plan II.1,\n");
        _seed.Write("relationships.csv", SeedOnDisk.Relationships
            + "relationship:a,MEMBER_OF,person:yasuo-otani,organisation:office,,,,,,,,plan 1,\nrelationship:b,MEMBER_OF,person:a,organisation:offise,,,,,,,,plan 1,\n");

        Assert.Equal(
            [
                "seed/people.csv:2: A quote opens in this row and is never closed: the rest of the file is unread.",
                "seed/relationships.csv:3: There is no entity \"organisation:offise\". Did you mean \"organisation:office\"?",
            ],
            _seed.Problems());
    }

    [Fact]
    public void Quotes_out_of_place()
    {
        _seed.Write("names.csv", SeedOnDisk.Names
            + "person:yasuo-otani,Yasuo \"Otani\",vi,ALIAS,plan 1\nperson:yasuo-otani,\"Otani\" Yasuo,vi,ALIAS,plan 1\n");

        Assert.Equal(
            [
                "seed/names.csv:2: A quote stands inside a cell that does not begin with one. Put the cell in quotes, and write this one twice (\"\").",
                "seed/names.csv:3: Text follows a closing quote. Write a quote that belongs to the text twice (\"\").",
            ],
            _seed.Problems());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_are_counted_as_an_editor_counts_them_also_behind_quoted_line_breaks(string lineBreak)
    {
        var rows = "claim:a,project:heart-hospital,purpose,\"nhà\ncửa\n\nvườn\",,,,,,,plan 1,\n\nclaim:b,project:heart-hospital,purpos,nhà,,,,,,,plan 1,\n";
        _seed.Write("claims.csv", (SeedOnDisk.Claims + rows).Replace("\n", lineBreak, StringComparison.Ordinal));

        Assert.Equal(
            [
                "seed/claims.csv:6: The row is empty. Delete it.",
                "seed/claims.csv:7: There is no property \"purpos\". Did you mean \"purpose\"?",
            ],
            _seed.Problems());
    }

    [Fact]
    public void Text_of_another_encoding_names_its_lines_and_the_others_are_read()
    {
        var latin = Encoding.Latin1.GetBytes(SeedOnDisk.Names
            + "person:yasuo-otani,Yasuo Ohtani,en,ALIAS,plan 1\nperson:yasuo-otani,Yasuo Ôtani,en,ALIAS,plan 1\nperson:yasuo-otani,Ohtani,xx,ALIAS,plan 1\n");
        _seed.Write("names.csv", latin);

        Assert.Equal(
            [
                "seed/names.csv:3: Byte 26 of the line (0xD4) is not UTF-8. Save the file as UTF-8.",
                "seed/names.csv:4: There is no language \"xx\". Use one of vi, en, ja, ja-Latn.",
            ],
            _seed.Problems());
    }

    [Fact]
    public void Utf_16_as_a_spreadsheet_may_save_it()
    {
        _seed.Write("people.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(SeedOnDisk.People)]);

        Assert.Equal(["seed/people.csv: The file is in UTF-16. Save it as UTF-8."], _seed.Problems());
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault()
    {
        _seed.Write("names.csv", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(SeedOnDisk.Names)]);

        Assert.Empty(_seed.Problems());
    }

    [Fact]
    public void Every_problem_comes_in_one_run_by_file_and_line()
    {
        _seed.Write("figures.csv", SeedOnDisk.Figures + "figure:a,EXPORT,place:okayama-prefecture,,2017x,1 000,dong,FLOW,,,,,\n");
        _seed.Write("people.csv", SeedOnDisk.People + "Otani,,,,plan II.1,\nperson:yasuo-otani,,,,plam II.1,\n");

        Assert.Equal(
            [
                "seed/people.csv:2: The id \"Otani\" must begin with \"person:\".",
                "seed/people.csv:2: Cell \"name_vi\" is empty.",
                "seed/people.csv:3: There is no document \"plam\" to cite. Did you mean \"plan\"?",
                "seed/people.csv:3: Cell \"name_vi\" is empty.",
                "seed/figures.csv:2: There is no indicator \"EXPORT\". Did you mean \"EXPORTS\"?",
                "seed/figures.csv:2: Cell \"period\" is \"2017x\", which is not a period. Write a date (2017, 2017-10, 2017-10-12) or two in order with a slash between, .. for an unknown end.",
                "seed/figures.csv:2: Cell \"value\" is \"1 000\", which is not a number. Write digits, with a point before decimals and nothing between thousands.",
                "seed/figures.csv:2: There is no unit \"dong\". Use one of USD, million USD, billion USD, billion VND, projects, agreements, delegations, percent, letters.",
                "seed/figures.csv:2: The row cites no source. Write the document and the place in it, as kh-167-2017 II.3.a, in \"sources\".",
            ],
            _seed.Problems());
    }
}
