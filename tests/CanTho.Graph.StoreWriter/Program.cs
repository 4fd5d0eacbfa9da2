using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Stores.Embedded;

// A process for AStoreWhoseProcessIsKilled to kill: writes numbered change sets without end into the store of a folder, and prints each
// number once the store has acknowledged it. Change n puts twenty people with a post each, and moves the one figure to n.
Console.WriteLine("open");
await using var store = EmbeddedStore.Open(args[0], TimeProvider.System, CancellationToken.None);

var plan = new Entity(new("document:plan"), EntityKind.Document, null, [new("Kế hoạch", "vi", NameUse.Official, [])], []);
var place = new Entity(new("place:okayama"), EntityKind.Place, null, [new("Okayama", "vi", NameUse.Official, [])], []);
Citation[] source = [new(plan.Id, "III.3.a")];

for (var number = store.Revision.Number + 1; ; number++)
{
    var people = Enumerable.Range(1, 20).Select(one => new Entity(
        new(string.Create(CultureInfo.InvariantCulture, $"person:{number}-{one}")), EntityKind.Person, null, [new("Nguyễn Văn A", "vi", NameUse.Official, source)], []));

    var posts = people.Select(person => new Relationship(
        $"relationship:{person.Id}", RelationType.HoldsPost, person.Id, place.Id, null, null, null, Rank.Normal, Certainty.Explicit, source, null));

    var figure = new Figure(
        "figure:last", Indicator.Exports, place.Id, null, Period.Parse("2017"), number, "USD", Cumulative: false, Estimate: false,
        Rank.Normal, Certainty.Explicit, source, null);

    await store.Apply(new([plan, place, .. people], [.. posts], [], [figure], []), CancellationToken.None);
    Console.WriteLine(number);
}
