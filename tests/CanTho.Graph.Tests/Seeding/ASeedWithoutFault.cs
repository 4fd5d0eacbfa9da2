using CanTho.Graph.Domain;
using CanTho.Graph.Seeding;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.Seeding;

public sealed class ASeedWithoutFault : IDisposable
{
    private static readonly EntityId s_heart = new("project:heart-hospital"), s_otani = new("person:yasuo-otani"), s_plan = new("document:plan");

    private readonly SeedOnDisk _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void Gives_each_row_of_an_entity_file_as_an_entity_with_its_names_in_order()
    {
        _seed.Write("names.csv", SeedOnDisk.Names + "project:heart-hospital,Tim mạch Cần Thơ,vi,SHORT,plan 7; plan III.1\n");

        var heart = Read().Entities.Single(entity => entity.Id == s_heart);

        Assert.Equal((EntityKind.Project, "HEALTH"), (heart.Kind, heart.Class));
        Assert.Equal([new(s_plan, "III.3.a")], heart.Sources);
        Assert.Equal(
            ["Bệnh viện Tim mạch vi Official 1", "Heart Hospital en Translation 0", "Tim mạch Cần Thơ vi Short 2"],
            heart.Names.Select(name => $"{name.Text} {name.Language} {name.Use} {name.Sources.Count}"));
    }

    [Fact]
    public void Gives_each_filled_property_cell_as_a_claim_with_the_sources_of_the_row()
    {
        _seed.Write("projects.csv", SeedOnDisk.Projects + "project:heart-hospital,HEALTH,Tim,,,plan III.3.a,chữa bệnh,to heal\n");

        var claim = Read().Claims.Single(claim => claim.About == s_heart);

        Assert.Equal("claim:project-heart-hospital~purpose", claim.Id);
        Assert.Equal(("purpose", new ClaimValue.Text(new("chữa bệnh", "to heal"))), (claim.Property.Name, claim.Value));
        Assert.Equal([new(s_plan, "III.3.a")], claim.Sources);
    }

    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData("+84 292", "+84 292")]
    [InlineData("'=1+1", "=1+1")]
    [InlineData("''=1+1", "'=1+1")]
    [InlineData("'a'", "'a'")]
    [InlineData("'", "'")]
    public void Takes_away_the_apostrophe_that_keeps_a_spreadsheet_from_running_a_cell(string cell, string purpose)
    {
        _seed.Write("projects.csv", SeedOnDisk.Projects + $"project:heart-hospital,HEALTH,Tim,,,plan III.3.a,{cell},\n");

        Assert.Equal(new ClaimValue.Text(new(purpose)), Read().Claims.Single(claim => claim.About == s_heart).Value);
    }

    [Fact]
    public void Gives_relationships_whole()
    {
        _seed.Write("relationships.csv", SeedOnDisk.Relationships
            + "relationship:a,MEMBER_OF,person:yasuo-otani,organisation:office,hội viên,member,会員,2017-10,..,,,plan 1,\n".Replace("..", "2019", StringComparison.Ordinal)
            + "relationship:b,PART_OF,organisation:office,organisation:upper,,,,,,DEPRECATED,INFERRED,plan 2; plan 3,from the heading\n");
        _seed.Write("organisations.csv", "id,class,name_vi,name_en,name_ja,sources\norganisation:office,OFFICE,A,,,plan 1\norganisation:upper,OFFICE,B,,,plan 1\n");

        var (first, second) = (Read().Relationships[0], Read().Relationships[1]);

        Assert.Equal((RelationType.MemberOf, s_otani, new EntityId("organisation:office")), (first.Type, first.From, first.To));
        Assert.Equal(new LocalisedText("hội viên", "member", "会員"), first.Role);
        Assert.Equal("2017-10 2019", $"{first.Since} {first.Until}");
        Assert.Equal((Rank.Normal, Certainty.Explicit, null), (first.Rank, first.Certainty, first.Note));
        Assert.Equal((Rank.Deprecated, Certainty.Inferred, "from the heading"), (second.Rank, second.Certainty, second.Note));
        Assert.Equal(["2", "3"], second.Sources.Select(source => source.Locator));
    }

    [Theory]
    [InlineData("capital,12.05,,,million USD,2017", "Number { Value = 12.05 } million USD 2017")]
    [InlineData("deadline,2018/..,,,,", "Date { Value = 2018/.. }  ")]
    [InlineData("status,ONGOING,,,,2020-02", "Word { Value = ONGOING }  2020-02")]
    [InlineData("field,y tế,health,,,", "Text { Value = LocalisedText { Vi = y tế, En = health, Ja =  } }  ")]
    public void Gives_claims_with_values_of_their_kind(string cells, string expected)
    {
        _seed.Write("claims.csv", SeedOnDisk.Claims + $"claim:a,project:heart-hospital,{cells},,,plan 1,\n");

        var claim = Read().Claims.Single(claim => claim.Id == "claim:a");

        Assert.Equal(expected, $"{claim.Value} {claim.Unit} {claim.Period}");
    }

    [Fact]
    public void Gives_figures_whole()
    {
        _seed.Write("figures.csv", SeedOnDisk.Figures
            + "figure:a,FDI_CAPITAL,place:okayama-prefecture,organisation:office,2017/2019,12.05,million USD,CUMULATIVE,true,,,plan 1,\n");

        var figure = Assert.Single(Read().Figures);

        Assert.Equal((Indicator.FdiCapital, 12.05m, "million USD", true, true), (figure.Indicator, figure.Value, figure.Unit, figure.Cumulative, figure.Estimate));
        Assert.Equal("2017/2019 organisation:office", $"{figure.Period} {figure.Partner}");
    }

    [Fact]
    public void Needs_no_source_for_what_is_public_knowledge()
    {
        _seed.Write("names.csv", SeedOnDisk.Names + "place:okayama-prefecture,おかやまけん,ja,READING,\nplace:okayama-prefecture,Okayama-ken,en,TRANSLATION,\n");
        _seed.Write("claims.csv", SeedOnDisk.Claims + "claim:a,place:okayama-prefecture,iso,JP-33,,,,,,,,\n");

        Assert.Equal("JP-33", ((ClaimValue.Text)Read().Claims.Single(claim => claim.Id == "claim:a").Value).Value.Vi);
    }

    [Fact]
    public void Has_a_fingerprint_that_any_byte_changes_and_nothing_else()
    {
        var before = SeedFolder.Fingerprint(_seed.Folder);
        _seed.Write("notes.txt", "not a file of the seed");

        Assert.Equal(before, SeedFolder.Fingerprint(_seed.Folder));

        _seed.Write("names.csv", SeedOnDisk.Names + "\n");

        Assert.NotEqual(before, SeedFolder.Fingerprint(_seed.Folder));
    }

    private ChangeSet Read()
    {
        Assert.Empty(_seed.Problems());
        return _seed.Read().Changes;
    }
}
