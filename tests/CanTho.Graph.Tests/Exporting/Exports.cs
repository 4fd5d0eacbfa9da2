using System.Text;
using CanTho.Graph.Domain;
using CanTho.Graph.Exporting;
using CanTho.Graph.Questions;
using CanTho.Graph.Seeding;
using CanTho.Graph.Stores;
using CanTho.Graph.Tests.Stores;

namespace CanTho.Graph.Tests.Exporting;

/// <summary>Facts written in a format, and facts laid side by side.</summary>
internal static class Exports
{
    public static ChangeSet RealSeed => SeedFolder.Read(Repository.Seed).Changes;

    /// <summary>One of each, in the wrong order, with what XML, JSON and CSV must escape, and a control character (U+000B).</summary>
    public static ChangeSet Small { get; } = SmallFacts();

    public static EverythingAnswer Everything(ChangeSet facts, CancellationToken cancel) => new Everything().Answer(new NaiveGraph(facts), cancel);

    public static EverythingAnswer Of(ChangeSet facts) => Everything(facts, TestContext.Current.CancellationToken);

    public static async Task<byte[]> Bytes(string format, EverythingAnswer facts)
    {
        using var output = new MemoryStream();
        await ExportFormat.Find(format)!.Write(facts, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    public static async Task<string> Text(string format, ChangeSet facts) => Encoding.UTF8.GetString(await Bytes(format, Of(facts)));

    /// <summary>Every fact on a line, by id, so that two lots can be compared and a difference be read.</summary>
    public static IEnumerable<string> Lines(ChangeSet facts) =>
        facts.Entities.Select(entity => FactText.Of(entity))
            .Concat(facts.Relationships.Select(FactText.Of))
            .Concat(facts.Claims.Select(FactText.Of))
            .Concat(facts.Figures.Select(FactText.Of))
            .Order(CodePointOrder.Instance);

    private static ChangeSet SmallFacts()
    {
        Citation heading = new(new("document:plan"), "heading"), visit = new(new("document:plan"), "III.1"), caption = new(new("document:plan"), "caption 2");
        EntityId person = new("person:otani"), @event = new("event:visit"), place = new("place:can-tho");

        return new(
            [
                new(person, EntityKind.Person, null, [new("Otani", "vi", NameUse.Official, [visit]), new("Yasuo Otani", "ja-Latn", NameUse.Alias, [caption])], [visit]),
                new(place, EntityKind.Place, "MUNICIPALITY", [new("Cần Thơ", "vi", NameUse.Official, [heading]), new("カントー市", "ja", NameUse.Translation, [])], [heading]),
                new(@event, EntityKind.Event, "VISIT", [new("Thăm <A> & \"B\", 2017", "vi", NameUse.Official, [visit]), new("Visit", "en", NameUse.Translation, [])], [visit]),
                new(new("document:plan"), EntityKind.Document, "PLAN", [new("Kế hoạch", "vi", NameUse.Official, [heading])], [heading]),
            ],
            [
                new(
                    "relationship:guest", RelationType.Attended, person, @event, new("khách\vmời", "guest"), PartialDate.Parse("2017-10"), null,
                    Rank.Preferred, Certainty.Inferred, [visit, caption], "from the list"),
                new("relationship:a-concerns", RelationType.Concerns, new("document:plan"), person, null, null, null, Rank.Normal, Certainty.Explicit, [heading], null),
            ],
            [
                new("claim:event-visit~date", @event, Property.Find("date")!, new ClaimValue.Date(Period.Parse("2017-10-12/2017-10-19")), null, null, Rank.Normal, Certainty.Explicit, [visit], null),
                new("claim:attendance", @event, Property.Find("attendance")!, new ClaimValue.Number(12.50m), "delegates", Period.Parse("2017"), Rank.Deprecated, Certainty.Explicit, [caption], null),
                new("claim:topic", @event, Property.Find("topic")!, new ClaimValue.Text(new("y tế", "health")), null, null, Rank.Normal, Certainty.Explicit, [visit], null),
            ],
            [
                new(
                    "figure:exports", Indicator.Exports, place, null, Period.Parse("2017"), 12.05m, "million USD", Cumulative: false, Estimate: true,
                    Rank.Normal, Certainty.Explicit, [heading], null),
            ],
            []);
    }
}
