using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.Stores;

/// <summary>What is too long for an index, or has no UTF-8. In the words of the store, which name the fact and show what garbles nothing.</summary>
public sealed class ATextThatCannotBeKept
{
    private const string HalfPair = "\uD83D";

    [Fact]
    public void A_long_id() =>
        Refused(
            Facts.Put(Facts.Entity($"person:{new string('x', 194)}", "A")),
            $"The id \"person:{new string('x', 33)}…\" has 201 characters, and 200 is the most. Shorten it.");

    [Fact]
    public void A_long_name() =>
        Refused(
            Facts.Put(Facts.Entity("person:a", new string('x', 1001))),
            $"person:a: the name \"{new string('x', 40)}…\" has 1001 characters, and 1000 is the most. Shorten it.");

    [Fact]
    public void A_long_locator_of_an_entity_a_name_or_any_fact()
    {
        Citation[] sources = [new(Facts.Plan.Id, new string('1', 201))];
        var fault = $"the locator \"{new string('1', 40)}…\" has 201 characters, and 200 is the most. Shorten it.";

        Refused(
            new(
                [Facts.Okayama with { Sources = sources }, Facts.Otani with { Names = [Facts.Otani.Names[0] with { Sources = sources }] }],
                [Facts.Post("relationship:a", Facts.Otani, Facts.Okayama) with { Sources = sources }],
                [Facts.Claim("claim:a", Facts.Otani, "honorific", Facts.Text("Dr")) with { Sources = sources }],
                [Facts.Figure("figure:a", Facts.Okayama, 1) with { Sources = sources }],
                []),
            $"place:okayama: {fault}",
            $"person:yasuo-otani: {fault}",
            $"relationship:a: {fault}",
            $"claim:a: {fault}",
            $"figure:a: {fault}");
    }

    [Fact]
    public void Though_one_of_characters_beyond_the_bmp_has_as_many_as_are_seen() =>
        Refused(Facts.Put(Facts.Entity("person:a", string.Concat(Enumerable.Repeat("𠮷", 1000)))));

    [Theory]
    [InlineData('\0', "U+0000")]
    [InlineData('\n', "U+000A")]
    [InlineData('\u001F', "U+001F")]
    [InlineData('\u007F', "U+007F")]
    [InlineData('\u0085', "U+0085")]
    public void A_control_character_in_an_id_a_name_or_a_locator(char control, string code) =>
        Refused(
            Facts.Put(Facts.Entity($"person:{control}", $"A{control}B") with { Sources = [new(Facts.Plan.Id, $"{control}1")] }),
            $"The id \"person:\uFFFD\" has the control character {code} in it. Take it out.",
            $"person:{control}: the locator \"\uFFFD1\" has the control character {code} in it. Take it out.",
            $"person:{control}: the name \"A\uFFFDB\" has the control character {code} in it. Take it out.");

    [Fact]
    public void Though_a_note_may_have_lines() =>
        Refused(Facts.Put(Facts.Post("relationship:a", Facts.Otani, Facts.Okayama) with { Note = "one\r\n\ttwo\0" }));

    // Not as data of a theory: attributes and runners pass texts on in UTF-8, which has no half pairs.
    [Fact]
    public void Half_a_surrogate_pair()
    {
        Expect(HalfPair, "\uFFFD", "U+D83D");
        Expect("\uDE00", "\uFFFD", "U+DE00");
        Expect("\uDE00\uD83D", "\uFFFD\uFFFD", "U+DE00");
        Expect("\uD83D\uD83D\uDE00", "\uFFFD😀", "U+D83D");

        static void Expect(string half, string shown, string code) => Refused(
            Facts.Put(Facts.Entity("person:a", $"A{half}B")),
            $"person:a: the name \"A{shown}B\" has half a surrogate pair in it, {code}. Write the whole character.");
    }

    [Fact]
    public void Half_a_surrogate_pair_in_any_text() =>
        Refused(
            new(
                [Facts.Okayama with { Class = HalfPair }, Facts.Otani with { Names = [Facts.Otani.Names[0] with { Language = HalfPair }] }],
                [Facts.Post("relationship:a", Facts.Otani, Facts.Okayama) with { Role = new("a", HalfPair) }],
                [Facts.Claim("claim:a", Facts.Otani, "honorific", Facts.Text(HalfPair)), Facts.Claim("claim:b", Facts.Otani, "status", new ClaimValue.Word(HalfPair))],
                [Facts.Figure("figure:a", Facts.Okayama, 1) with { Note = HalfPair, Unit = HalfPair }],
                []),
            [
                .. "place:okayama person:yasuo-otani relationship:a claim:a claim:b figure:a figure:a".Split(' ')
                    .Select(id => $"{id} has half a surrogate pair in it, U+D83D. Write the whole character."),
            ]);

    [Fact]
    public void Though_whole_pairs_are_whole_characters() => Refused(Facts.Put(Facts.Entity("person:😀", "😀😀")));

    private static void Refused(ChangeSet changes, params IReadOnlyList<string> problems) => Assert.Equal(
        problems,
        Record.Exception(() => ChangeCheck.Check(new NaiveGraph(Facts.Few), changes)) is RefusedChangeException refused ? refused.Problems : []);
}
