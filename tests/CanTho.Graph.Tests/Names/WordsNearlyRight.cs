using CanTho.Graph.Names;
using FsCheck;
using FsCheck.Fluent;

namespace CanTho.Graph.Tests.Names;

public sealed class WordsNearlyRight
{
    [Theory]
    [InlineData("SINGED", "Did you mean \"SIGNED\"?")]
    [InlineData("funds", "Did you mean \"FUNDS\"?")]
    [InlineData("PAYS", "Use one of SIGNED, FUNDS, LEADS.")]
    public void A_hint_names_the_nearest_word_or_all_of_few(string word, string hint) =>
        Assert.Equal(hint, SpellingHint.For(word, ["SIGNED", "FUNDS", "LEADS"]));

    [Fact]
    public void A_long_list_is_not_told_whole() => Assert.Equal("", SpellingHint.For("zzzz", [.. Enumerable.Range(100, 13).Select(number => $"{number}")]));

    [Theory]
    [InlineData("person:otani-yasuo", "person:yasuo-otani")]
    [InlineData("person:yasuo-ootani", "person:yasuo-otani")]
    [InlineData("organisation:okayama", "place:okayama")]
    [InlineData("place:wakayama", "place:okayama")]
    [InlineData("place:kobe", null)]
    [InlineData("person:someone-else", null)]
    public void An_id_is_compared_by_its_name_not_by_its_kind(string id, string? nearest) =>
        Assert.Equal(nearest, SpellingHint.Nearest(id, ["person:le-viet-dung", "person:yasuo-otani", "place:okayama"]));

    [Fact]
    public void Of_equally_near_words_the_first_in_code_point_order() => Assert.Equal("cat", SpellingHint.Nearest("cut", ["cot", "cat"]));

    [Fact]
    public void The_distance_is_that_of_the_plain_definition() =>
        Prop.ForAll(Word, Word, (a, b) =>
                Enumerable.Range(0, 6).All(most => EditDistance.Between(a, b, most) == Math.Min(Defined(a, b), most + 1)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static Arbitrary<string> Word => Arb.From(Gen.Elements('a', 'b', 'c').ListOf().Select(letters => new string([.. letters.Take(7)])));

    // Optimal string alignment, letter by letter from the end.
    private static int Defined(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length + b.Length;
        }

        var least = Math.Min(
            Math.Min(Defined(a[..^1], b), Defined(a, b[..^1])) + 1,
            Defined(a[..^1], b[..^1]) + (a[^1] == b[^1] ? 0 : 1));

        return a.Length > 1 && b.Length > 1 && a[^1] == b[^2] && a[^2] == b[^1] ? Math.Min(least, Defined(a[..^2], b[..^2]) + 1) : least;
    }
}
