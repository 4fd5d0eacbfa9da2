namespace CanTho.Graph.Tests.Seeding;

/// <summary>Each message word for word: where, what, and how to put it right.</summary>
public sealed class ASeedWithFaults : IDisposable
{
    private const string Dung = "person:le-viet-dung", Otani = "person:yasuo-otani", Office = "organisation:office", Heart = "project:heart-hospital";

    private readonly SeedOnDisk _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void A_seed_without_fault_has_no_problem() => Assert.Empty(_seed.Problems());

    [Theory]
    [InlineData($"relationship:a,SINGED,{Otani},{Office},,,,,,,,plan 1,", "There is no relationship type \"SINGED\". Did you mean \"SIGNED\"?")]
    [InlineData($"relationship:a,HOLDS_POST,person:yasuo-otany,{Office},,,,,,,,plan 1,", "There is no entity \"person:yasuo-otany\". Did you mean \"person:yasuo-otani\"?")]
    [InlineData($"relationship:a,HOLDS_POST,person:otani-yasuo,{Office},,,,,,,,plan 1,", "There is no entity \"person:otani-yasuo\". Did you mean \"person:yasuo-otani\"?")]
    [InlineData($"relationship:a,HOLDS_POST,{Otani},organisation:heart-hospital,,,,,,,,plan 1,", "There is no entity \"organisation:heart-hospital\". Did you mean \"project:heart-hospital\"?")]
    [InlineData($"relationship:a,HOLDS_POST,{Otani},organisation:quite-another,,,,,,,,plan 1,", "There is no entity \"organisation:quite-another\".")]
    [InlineData($"relationship:a,HOLDS_POST,{Otani},{Heart},,,,,,,,plan 1,", "Cell \"to\" is a project, \"project:heart-hospital\". It must be an organisation or a place.")]
    [InlineData($"relationship:a,GOVERNS,{Otani},place:okayama-prefecture,,,,,,,,plan 1,", "Cell \"from\" is a person, \"person:yasuo-otani\". It must be an organisation.")]
    [InlineData($"relationship:a,PART_OF,{Heart},{Otani},,,,,,,,plan 1,", "Cell \"to\" is a person, \"person:yasuo-otani\". It must be a project or an organisation.")]
    [InlineData($"relationship:a,MEMBER_OF,{Office},{Office},,,,,,,,plan 1,", "It joins \"organisation:office\" to itself.")]
    [InlineData($"relationship:a,MEMBER_OF,{Otani},{Office},,,,2017-13,,,,plan 1,", "Cell \"since\" is \"2017-13\", which is not a date. Write 2017, 2017-10 or 2017-10-12.")]
    [InlineData($"relationship:a,MEMBER_OF,{Otani},{Office},,,,2019,2018-05,,,plan 1,", "It begins (2019) after it ends (2018-05).")]
    [InlineData($"relationship:a,MEMBER_OF,{Otani},{Office},,,,,,PREFERED,,plan 1,", "There is no rank \"PREFERED\". Did you mean \"PREFERRED\"?")]
    [InlineData($"relationship:a,MEMBER_OF,{Otani},{Office},,,,,,,LIKELY,plan 1,", "There is no certainty \"LIKELY\". Use one of EXPLICIT, INFERRED.")]
    [InlineData($"relationship:a,MEMBER_OF,{Otani},{Office},,,,,,,INFERRED,plan 1,", "The fact is INFERRED, but no note says from what.")]
    [InlineData($"relationship:a,MEMBER_OF,{Otani},{Office},,member,,,,,,plan 1,", "\"role_vi\" is translated, but empty itself.")]
    [InlineData($"relationship:a,MEMBER_OF,{Otani},{Office},,,,,,,,,", "The row cites no source. Write the document and the place in it, as kh-167-2017 II.3.a, in \"sources\".")]
    [InlineData($"relationship:a,MEMBER_OF,{Otani},{Office},,,,,,,,plan,", "The citation \"plan\" lacks the place in the document. Write it behind a space, as kh-167-2017 II.3.a.")]
    [InlineData($"relationship:a,MEMBER_OF,{Otani},{Office},,,,,,,,plan 1;,", "Cell \"sources\" has a semicolon with no citation beside it.")]
    [InlineData($"relationship:a,MEMBER_OF,{Otani},{Office},,,,,,,,plan 1; plan 1,", "\"plan 1\" is cited twice.")]
    [InlineData($"relationship:a,MEMBER_OF,{Otani},{Office},,,,,,,,plam 1,", "There is no document \"plam\" to cite. Did you mean \"plan\"?")]
    [InlineData($"relationship:a,MEMBER_OF,{Otani},{Office},,,,,,,,document:plan 1,", "Cite \"plan\", without \"document:\".")]
    [InlineData($"relationship:a,MEMBER_OF,{Otani},{Office},,,,,,,,office 1,", "\"organisation:office\" is cited, but an organisation is no document.")]
    [InlineData($"relationship:A b,MEMBER_OF,{Otani},{Office},,,,,,,,plan 1,", "The id \"relationship:A b\" is not well written. After \"relationship:\" come lower-case letters a to z, digits and single hyphens.")]
    [InlineData($"otani,MEMBER_OF,{Otani},{Office},,,,,,,,plan 1,", "The id \"otani\" must begin with \"relationship:\".")]
    [InlineData($",MEMBER_OF,{Otani},{Office},,,,,,,,plan 1,", "Cell \"id\" is empty.")]
    [InlineData($"relationship:a,,{Otani},{Office},,,,,,,,plan 1,", "Cell \"type\" is empty.")]
    [InlineData($"relationship:a,MEMBER_OF,{Otani},,,,,,,,,plan 1,", "Cell \"to\" is empty.")]
    [InlineData($"relationship:a,MEMBER_OF,{Otani},{Office},,,plan 1,", "The row has 8 cells, the first line 13. A cell with a comma in it needs quotes around.")]
    [InlineData(",,,,,,,,,,,,", "The row is empty. Delete it.")]
    public void In_a_relationship(string row, string problem) => Expect("relationships.csv", SeedOnDisk.Relationships, row, problem);

    [Theory]
    [InlineData($"claim:a,{Heart},statsu,PLANNED,,,,2017,,,plan 1,", "There is no property \"statsu\". Did you mean \"status\"?")]
    [InlineData($"claim:a,{Heart},honorific,PGS,,,,,,,plan 1,", "\"honorific\" is a property of person, not of project.")]
    [InlineData($"claim:a,{Heart},status,PLANED,,,,2017,,,plan 1,", "There is no status \"PLANED\". Did you mean \"PLANNED\"?")]
    [InlineData($"claim:a,{Heart},status,PLANNED,,,,,,,plan 1,", "\"status\" changes with time. Say in \"period\" what day the source speaks of.")]
    [InlineData($"claim:a,{Heart},capital,\"1,000\",,,USD,,,,plan 1,", "Cell \"value\" is \"1,000\", which is not a number. Write digits, with a point before decimals and nothing between thousands.")]
    [InlineData($"claim:a,{Heart},capital,1000,,,,,,,plan 1,", "\"capital\" is a number. Say in \"unit\" what is counted.")]
    [InlineData($"claim:a,{Heart},purpose,nhà,,,USD,,,,plan 1,", "\"purpose\" is no number. Leave \"unit\" empty.")]
    [InlineData($"claim:a,{Heart},capital,1000,thousand,,USD,,,,plan 1,", "\"capital\" is no text to translate. Leave \"value_en\" and \"value_ja\" empty.")]
    [InlineData($"claim:a,{Heart},deadline,soon,,,,,,,plan 1,", "Cell \"value\" is \"soon\", which is not a period. Write a date (2017, 2017-10, 2017-10-12) or two in order with a slash between, .. for an unknown end.")]
    [InlineData($"claim:a,{Heart},deadline,2019/2018,,,,,,,plan 1,", "Cell \"value\" is \"2019/2018\", which is not a period. Write a date (2017, 2017-10, 2017-10-12) or two in order with a slash between, .. for an unknown end.")]
    [InlineData($"claim:a,{Heart},purpose,,,,,,,,plan 1,", "Cell \"value\" is empty.")]
    [InlineData($"claim:a,{Heart},purpose,nhà,,,,,,,,", "The row cites no source. Write the document and the place in it, as kh-167-2017 II.3.a, in \"sources\".")]
    public void In_a_claim(string row, string problem) => Expect("claims.csv", SeedOnDisk.Claims, row, problem);

    [Theory]
    [InlineData("figure:a,EXPORT,place:okayama-prefecture,,2017,1,USD,FLOW,,,,plan 1,", "There is no indicator \"EXPORT\". Did you mean \"EXPORTS\"?")]
    [InlineData("figure:a,EXPORTS,place:okayama-prefecture,,2017,1,milion USD,FLOW,,,,plan 1,", "There is no unit \"milion USD\". Did you mean \"million USD\"?")]
    [InlineData("figure:a,EXPORTS,place:okayama-prefecture,,2017,1,USD,TOTAL,,,,plan 1,", "There is no accumulation \"TOTAL\". Use one of CUMULATIVE, FLOW.")]
    [InlineData("figure:a,EXPORTS,place:okayama-prefecture,,2017,1,USD,FLOW,yes,,,plan 1,", "Cell \"estimate\" is \"yes\". Write true, or nothing.")]
    [InlineData("figure:a,EXPORTS,place:okayama-prefecture,,,1,USD,FLOW,,,,plan 1,", "Cell \"period\" is empty.")]
    [InlineData("figure:a,EXPORTS,place:okayama,,2017,1,USD,FLOW,,,,plan 1,", "There is no entity \"place:okayama\".")]
    public void In_a_figure(string row, string problem) => Expect("figures.csv", SeedOnDisk.Figures, row, problem);

    [Theory]
    [InlineData($"{Dung},Lê Việt Dũng,vi,ALIAS,plan 1", "\"person:le-viet-dung\" has the name \"Lê Việt Dũng\" in \"vi\" already.")]
    [InlineData($"{Dung},Le Viet Dung,fr,ALIAS,plan 1", "There is no language \"fr\". Use one of vi, en, ja, ja-Latn.")]
    [InlineData($"{Dung},Le Viet Dung,en,NICKNAME,plan 1", "There is no use of a name \"NICKNAME\". Use one of OFFICIAL, TRANSLATION, ALIAS, FORMER, SHORT, READING.")]
    [InlineData($"{Dung},Le Viet Dung,en,ALIAS,", "The row cites no source. Write the document and the place in it, as kh-167-2017 II.3.a, in \"sources\".")]
    [InlineData($"{Otani},おおたに やすお,ja,READING,", "The row cites no source. Write the document and the place in it, as kh-167-2017 II.3.a, in \"sources\".")]
    [InlineData($"{Dung},Le\u0302 Dung,vi,ALIAS,plan 1", "Cell \"text\" is not in composed Unicode (NFC): letters and their marks stand apart. Write \"Lê Dung\" with whole letters.")]
    [InlineData($"{Dung}, Dũng,vi,ALIAS,plan 1", "Cell \"text\" begins or ends with a space.")]
    [InlineData($"{Dung},Lê  Dũng,vi,ALIAS,plan 1", "Cell \"text\" has two spaces together.")]
    [InlineData($"{Dung},Lê\u00A0Dũng,vi,ALIAS,plan 1", "Cell \"text\" has a no-break space. Write a plain one.")]
    [InlineData($"{Dung},Lê\u200B Dũng,vi,ALIAS,plan 1", "Cell \"text\" has a character that is not seen (U+200B or its like). Delete it.")]
    [InlineData($"{Dung},Lê\tDũng,vi,ALIAS,plan 1", "Cell \"text\" has a tab. Write a space.")]
    [InlineData($"{Dung},Lê D\uFFFDng,vi,ALIAS,plan 1", "The line has U+FFFD, the mark of a letter lost when the text was converted. Write the letter again.")]
    public void In_a_name(string row, string problem) => Expect("names.csv", SeedOnDisk.Names, row, problem);

    [Theory]
    [InlineData("project:a,HELTH,Nhà,House,,plan 1,,", "There is no class of project \"HELTH\". Did you mean \"HEALTH\"?")]
    [InlineData("project:a,,Nhà,House,,plan 1,,", "Cell \"class\" is empty.")]
    [InlineData("project:a,HEALTH,,House,,plan 1,,", "Cell \"name_vi\" is empty.")]
    [InlineData("person:a,HEALTH,Nhà,House,,plan 1,,", "The id \"person:a\" must begin with \"project:\".")]
    [InlineData("project:a,HEALTH,Nhà,House,,,,", "The row cites no source. Write the document and the place in it, as kh-167-2017 II.3.a, in \"sources\".")]
    [InlineData("project:a,HEALTH,Nhà,House,,plan 1,,to live in", "\"purpose\" is translated, but empty itself.")]
    public void In_an_entity(string row, string problem) => Expect("projects.csv", SeedOnDisk.Projects + "project:heart-hospital,HEALTH,Tim,,,plan 1,,\n", row, problem, line: 3);

    [Fact]
    public void Texts_too_long_for_an_index()
    {
        var name = new string('x', 1001);
        var locator = new string('1', 201);
        _seed.Write("people.csv", SeedOnDisk.People + $"person:{new string('a', 194)},{name},,,plan {locator},\nperson:{new string('b', 180)},B,,,plan 1,Dr\n");
        _seed.Write("names.csv", SeedOnDisk.Names + $"person:{new string('b', 180)},\"two\nlines\",vi,ALIAS,plan 1\n");

        Assert.Equal(
            [
                "seed/people.csv:2: Cell \"name_vi\" has 1001 characters, and 1000 is the most. Shorten it.",
                $"seed/people.csv:2: The id \"person:{new string('a', 33)}…\" has 201 characters, and 200 is the most. Shorten it.",
                $"seed/people.csv:2: The place in \"plan\", \"{new string('1', 40)}…\", has 201 characters, and 200 is the most. Shorten it.",
                "seed/people.csv:3: The id of the claim in cell \"honorific\", made of the row's, has 203 characters, and 200 is the most. Shorten it.",
                "seed/names.csv:2: Cell \"text\" has the control character U+000A in it. Take it out.",
            ],
            _seed.Problems());
    }

    [Fact]
    public void Two_entities_with_one_id()
    {
        _seed.Write("people.csv", SeedOnDisk.People + "person:a,A,,,plan 1,\nperson:b,B,,,plan 1,\nperson:a,C,,,plan 1,\n");

        Assert.Equal(["seed/people.csv:4: The id \"person:a\" is taken by people.csv:2."], _seed.Problems());
    }

    [Fact]
    public void Two_facts_that_say_the_same()
    {
        _seed.Write("relationships.csv", SeedOnDisk.Relationships
            + $"relationship:a,MEMBER_OF,{Otani},{Office},,,,,,,,plan 1,\nrelationship:b,MEMBER_OF,{Otani},{Office},,,,,,,,plan 2,\n"
            + $"relationship:a,MEMBER_OF,{Dung},{Office},,,,,,,,plan 2,\n");
        _seed.Write("claims.csv", SeedOnDisk.Claims + $"claim:a,{Dung},honorific,PGS.TS,,,,,,,plan 9,\n");

        Assert.Equal(
            [
                "seed/relationships.csv:3: \"relationship:a\" says the same (relationships.csv:2). Keep one row, with the sources of both.",
                "seed/relationships.csv:4: The id \"relationship:a\" is taken by relationships.csv:2.",
                "seed/claims.csv:2: \"claim:person-le-viet-dung~honorific\" says the same (people.csv:3). Keep one row, with the sources of both.",
            ],
            _seed.Problems());
    }

    private void Expect(string file, string header, string row, string problem, int line = 2)
    {
        _seed.Write(file, $"{header}{row}\n");

        Assert.Equal([$"seed/{file}:{line}: {problem}"], _seed.Problems());
    }
}
