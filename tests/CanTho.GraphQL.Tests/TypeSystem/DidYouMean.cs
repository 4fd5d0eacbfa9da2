using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.TypeSystem;

public sealed class DidYouMean
{
    [Theory]
    [InlineData("nmae", "name role", " Did you mean \"name\"?")]
    [InlineData("NAME", "name role", " Did you mean \"name\"?")]
    [InlineData("verlongname", "veryLongName", " Did you mean \"veryLongName\"?")]
    [InlineData("abx", "abc abd aby", " Did you mean \"abc\", \"abd\", or \"aby\"?")]
    [InlineData("ab", "ba xb", " Did you mean \"ba\" or \"xb\"?")]
    [InlineData("a", "b c d e f g", " Did you mean \"b\", \"c\", \"d\", \"e\", or \"f\"?")]
    [InlineData("entity", "search links overview", "")]
    [InlineData("", "", "")]
    public void Near_words_are_offered_nearest_first_and_five_at_most(string word, string known, string hint) =>
        Assert.Equal(hint, Suggestions.DidYouMean(word, known.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
