using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores.Neo4j;

/// <summary>
/// Facts put, replaced and removed at random. Whatever the writer derives from them must be what it derives from those that are left, put at once.
/// </summary>
[Collection(GraphServer.Collection)]
public sealed class AHistoryInNeo4j(GraphServer server)
{
    // Everything in the database but when it was written and the log of it.
    private const string Nodes = "MATCH (n) WHERE NOT n:Meta AND NOT n:Revision AND NOT n:Change RETURN labels(n) AS labels, properties(n) AS properties";
    private const string Edges = "MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL AND b.id IS NOT NULL RETURN a.id + ' ' + type(r) + ' ' + b.id AS edge, properties(r) AS properties";

    private static readonly string[] s_letters = ["a", "ｚ", "𠮷", "b"];
    private static readonly string[] s_ofTheWriting = ["version", "origin"];
    private static readonly string[] s_dates = ["2017", "2017-10", "2018-05-01", "2020", "0001", "9999-12-31"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Leaves_what_the_same_facts_put_at_once_leave(int seed)
    {
        var (history, rivals) = (new RandomHistory(seed, stock: 12), new RandomRivals(seed));
        using var store = await server.Empty(Cancel);

        for (var step = 0; step < 10; step++)
        {
            await store.Apply(history.Next(size: 40), Cancel);
            await store.Apply(rivals.Next(), Cancel);
        }

        var left = await Everything();
        using var fresh = await server.Empty(Cancel);
        await fresh.Apply(Together(history, rivals), Cancel);

        Assert.Contains(left, line => line.StartsWith("Conflict ", StringComparison.Ordinal) && line.Contains("among: CLAIM", StringComparison.Ordinal));
        Assert.Contains(left, line => line.StartsWith("Conflict ", StringComparison.Ordinal) && line.Contains("among: FIGURE", StringComparison.Ordinal));
        Assert.Contains(left, line => line.StartsWith("Timeline", StringComparison.Ordinal) && line.Contains("about: ", StringComparison.Ordinal));
        Assert.Contains(left, line => line.StartsWith("Timeline", StringComparison.Ordinal) && line.Contains("from: ", StringComparison.Ordinal));
        Assert.Equal(await Everything(), left);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Answers_as_the_facts_that_are_left_do(int seed)
    {
        var random = new Random(seed);
        var (history, rivals) = (new RandomHistory(seed, stock: 12), new RandomRivals(seed));
        using var store = await server.Empty(Cancel);

        for (var step = 0; step < 5; step++)
        {
            await store.Apply(history.Next(size: 40), Cancel);
            await store.Apply(rivals.Next(), Cancel);
            var facts = Together(history, rivals);
            var graph = new NaiveGraph(facts);

            for (var turn = 0; turn < 20; turn++)
            {
                await IsTheSame(store, graph, new Conflicts(null, PageOf(random, graph, page => new Conflicts(null, page))));
                await IsTheSame(store, graph, new Conflicts(Some(random, facts).Append(new("place:nowhere")).First(), PageOf(random, graph, page => new Conflicts(null, page))));
                await IsTheSame(store, graph, new ConflictsOf(Some(random, facts)));
                await IsTheSame(store, graph, new Timeline(
                    random.Next(2) == 0 ? null : Some(random, facts), Date(random), Date(random), PageOf(random, graph, page => new Timeline(null, null, null, page))));
            }
        }
    }

    [Fact]
    public async Task Pages_go_on_in_the_order_of_code_points()
    {
        // U+FF5A stands before U+20BB7, though its UTF-16 unit is the greater: Neo4j compares by both.
        var facts = s_letters.Aggregate(
            new Questions.Facts(), (some, letter) => some.Claim($"event:{letter}", "date", "2017", id: $"claim:{letter}").Joined($"person:otani ATTENDED event:{letter}", id: $"relationship:{letter}"));
        var graph = facts.Graph;
        using var store = await server.Empty(Cancel);
        await store.Apply(facts.Changes, Cancel);

        foreach (var about in new EntityId[]?[] { null, [new("person:otani")] })
        {
            foreach (var cursor in new Timeline(about, null, null, new()).Answer(graph, Cancel).Cursors)
            {
                await IsTheSame(store, graph, new Timeline(about, null, null, new(After: cursor)));
                await IsTheSame(store, graph, new Timeline(about, null, PartialDate.Parse("2018"), new(Before: cursor)));
            }
        }
    }

    private static ChangeSet Together(RandomHistory history, RandomRivals rivals) => history.Facts with
    {
        Entities = [.. history.Facts.Entities, .. rivals.Facts.Entities],
        Claims = [.. history.Facts.Claims, .. rivals.Facts.Claims],
        Figures = [.. history.Facts.Figures, .. rivals.Facts.Figures],
    };

    private static async Task IsTheSame<TAnswer>(Neo4jStore store, IGraph graph, Question<TAnswer> question)
    {
        string expected, actual;

        try
        {
            expected = FactText.Of(question.Answer(graph, Cancel));
        }
        catch (Exception error) when (error is RefusedQuestionException or UnknownEntityException)
        {
            expected = error.Message;
        }

        try
        {
            actual = FactText.Of(await store.Ask(question, Cancel));
        }
        catch (Exception error) when (error is RefusedQuestionException or UnknownEntityException)
        {
            actual = error.Message;
        }

        Assert.True(expected == actual, $"{question}\n{expected}\nand from Neo4j\n{actual}");
    }

    // Mostly those that sources contradict each other about, and now and then one that is not there.
    private static EntityId[] Some(Random random, ChangeSet facts) =>
    [
        .. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(20) == 0 ? new("person:0x") : facts.Entities[^random.Next(1, random.Next(2) == 0 ? 5 : facts.Entities.Count)].Id),
    ];

    private static PartialDate? Date(Random random) =>
        random.Next(2) == 0 ? null : PartialDate.Parse(s_dates[random.Next(s_dates.Length)]);

    private static Page PageOf<T>(Random random, IGraph graph, Func<Page, Question<Slice<T>>> list)
    {
        var cursors = list(new(First: Page.Most)).Answer(graph, Cancel).Cursors;
        string? Some() => random.Next(3) > 0 || cursors.Count == 0 ? null : random.Next(12) == 0 ? "nonsense" : cursors[random.Next(cursors.Count)];

        return random.Next(3) switch
        {
            0 => new(After: Some(), Before: Some()),
            1 => new(First: random.Next(6), After: Some(), Before: Some()),
            _ => new(Last: random.Next(6), After: Some(), Before: Some()),
        };
    }

    private async Task<List<string>> Everything()
    {
        var lines = new List<string>();

        foreach (var statement in new[] { Nodes, Edges })
        {
            await using var rows = await server.Session.Run(new(statement), AccessMode.Read, Cancel);

            await foreach (var row in rows.WithCancellation(Cancel))
            {
                lines.Add($"{Text(row.Values[0])} {Text(row.Values[1])}");
            }
        }

        lines.Sort(CodePointOrder.Instance);
        return lines;
    }

    private static string Text(object? value) => value switch
    {
        string text => text,
        IReadOnlyDictionary<string, object?> map => string.Join(
            ", ",
            map.Where(pair => !s_ofTheWriting.Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Text(pair.Value)}")),
        IReadOnlyList<object?> list => string.Join(':', list.Select(Text)),
        IFormattable one => one.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{value}",
    };
}
