namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>Documents of one seed, judged and executed by both engines.</summary>
public sealed class RandomDocuments
{
    private const int MostDifferences = 3; // each takes seconds to shrink, and the first is mostly the cause of the others

    [Fact]
    public async Task Are_read_printed_validated_and_executed_as_by_graphql_js()
    {
        using var oracle = GraphQLJs.Start();
        var confrontation = new Confrontation(oracle);
        var run = FuzzRun.FromEnvironment;
        var tally = new Tally();
        var differences = new List<string>();

        for (var number = run.First; number < run.First + run.Documents && differences.Count < MostDifferences;)
        {
            var cancel = TestContext.Current.CancellationToken;
            var sdl = DocumentCase.Sdl(run.Seed, number);
            var engine = confrontation.Engine(sdl);
            var count = Math.Min(DocumentCase.PerSchema - (number % DocumentCase.PerSchema), run.First + run.Documents - number);
            var cases = Enumerable.Range(number, count).Select(one => DocumentCase.Generate(engine.Schema, run.Seed, one)).ToList();

            foreach (var (document, ours, theirs) in await confrontation.Judge(sdl, engine, cases, cancel))
            {
                tally.Add(document, ours);

                if (KnownDifferences.Between(engine.Schema, document, ours, theirs) is { } difference)
                {
                    differences.Add(
                        $"Seed {run.Seed}, document {document.Number} ({string.Join(", ", document.Mutations)}). Again: {run.Again(document.Number)}\n"
                        + await confrontation.Shrunk(sdl, document, difference, cancel));

                    if (differences.Count == MostDifferences)
                    {
                        break;
                    }
                }
            }

            number += count;
        }

        TestContext.Current.TestOutputHelper!.WriteLine(tally.ToString());
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));

        if (run.Documents >= FuzzRun.Usual)
        {
            tally.AssertThatTheGeneratorIsNeitherTameNorWild();
        }
    }
}
