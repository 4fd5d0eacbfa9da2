using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>What a failure prints compiles: each of these is its own text.</summary>
public sealed partial class FactsAndQuestionsAsCSharp
{
    [Fact]
    public void Questions_are_written_with_what_they_ask()
    {
        IsItself(new Links(new("person:a"), new("place:b"), 3, 10, [EntityKind.Person], null, [new("person:𠮷")], PartialDate.Parse("2017-10")));
        IsItself(new EntityList(EntityKind.Event, new([], "Cần \"Thơ\" \\ e\u0301", null, Period.Parse("2017/..")), new(EntityOrderField.Name, true, Language.Ja), new(5)));
        IsItself(new Everything());
    }

    [Fact]
    public void Changes_are_written_with_every_fact() => IsItself(ChangeSet.Empty with
    {
        Entities =
        [
            new(new("person:a"), EntityKind.Person, null, [new("A", "ja-Latn", NameUse.Short, [new(new("document:d"), "II.9")])], []),
        ],
        Claims =
        [
            new("claim:a", new("person:a"), Property.Find("honorific")!, new ClaimValue.Text(new("ông", null, "様")), null, null, Rank.Preferred, Certainty.Inferred, [], "x"),
            new("claim:b", new("person:a"), Property.Find("count")!, new ClaimValue.Number(-12.050m), "ha", Period.Parse("2017"), Rank.Normal, Certainty.Explicit, [], null),
        ],
        Removed =
        [
            "claim:c",
        ],
        BasedOn = new(3),
    });

    private static void IsItself(object value, [CallerArgumentExpression(nameof(value))] string text = "") =>
        Assert.Equal(Lines().Replace(text, "\n"), Lines().Replace(CSharpText.Of(value), "\n"));

    [GeneratedRegex(@"\n\s*")]
    private static partial Regex Lines();
}
