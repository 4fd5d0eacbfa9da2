using CanTho.Graph.Domain;
using CanTho.Graph.Sentences;

namespace CanTho.Graph.Tests.Sentences;

public sealed class WordsForEverything
{
    [Fact]
    public void Every_property_that_can_be_disputed_has_a_word_in_each_language() =>
        Assert.All(
            Property.All.Where(property => property.Cardinality != Cardinality.Many).Select(property => property.Name),
            property => Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(PropertyWords.Of(property).In(language))));

    [Fact]
    public void Every_indicator_has_a_word_in_each_language() =>
        Assert.All(
            Enum.GetValues<Indicator>(),
            indicator => Assert.All(
                Enum.GetValues<Language>(), language => Assert.NotEmpty(PropertyWords.Of(ConstantCase.Of(indicator)).In(language))));

    [Fact]
    public void Every_unit_of_figures_is_said_in_Vietnamese() =>
        Assert.All(
            FigureUnit.All,
            unit => Assert.DoesNotMatch(
                "million|billion|projects|agreements|delegations|percent|letters", UnitWords.Of("1", unit, Language.Vi)));
}
