using System.Text.Json.Nodes;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>SDL of one seed, as generated and with mistakes, judged by both engines; and what is a schema, introspected and printed.</summary>
public sealed class RandomSchemas
{
    private const int DocumentsPerSchema = 20; // a schema costs more, and has fewer laws
    private const int Mutants = 4;

    [Fact]
    public async Task Are_refused_or_built_introspected_and_printed_as_by_graphql_js()
    {
        using var oracle = GraphQLJs.Start();
        var verdicts = await SchemaVerdicts.Of(oracle);
        var run = FuzzRun.FromEnvironment;
        var differences = new List<string>();
        var (valid, invalid) = (0, 0);

        for (var number = run.First / DocumentsPerSchema; number * DocumentsPerSchema < run.First + run.Documents && differences.Count < 3; number++)
        {
            foreach (var (sdl, mutations) in Texts(run.Seed, number))
            {
                var (ours, difference) = await Difference(oracle, verdicts, sdl);
                valid += ours.IsValid ? 1 : 0;
                invalid += ours.Rules.Count > 0 ? 1 : 0;

                if (mutations.Length == 0)
                {
                    Assert.True(ours.IsValid, $"Schema {number} of seed {run.Seed} is to be valid by construction:\n{string.Join('\n', ours.Rules)}\n{sdl}");
                }

                if (difference is not null)
                {
                    differences.Add($"Seed {run.Seed}, schema {number} ({mutations}). Again: {run.Again(number * DocumentsPerSchema)}\n{await Shrunk(oracle, verdicts, sdl, difference)}");
                }
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{valid} valid, {invalid} invalid");
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.True(run.Documents < FuzzRun.Usual || Math.Min(valid, invalid) * 4 > valid + invalid, $"{valid} valid and {invalid} invalid schemas");
    }

    private static IEnumerable<(string Sdl, string Mutations)> Texts(int seed, int number)
    {
        var sdl = RandomSchema.Sdl(Dice.For(seed, number, use: 10));
        yield return (sdl, "");

        var document = Parser.Parse(sdl, OurEngine.Unlimited);
        var schema = SchemaBuilder.Assemble(document);
        var dice = Dice.For(seed, number, use: 11);

        for (var i = 0; i < Mutants; i++)
        {
            var (mutated, names) = (document, new List<string>());

            for (var count = dice.Between(1, 2); count > 0; count--)
            {
                var (name, change) = dice.Any(SchemaMutations.All);
                mutated = change(new DocumentMutation(schema, dice, mutated));
                names.Add(name);
            }

            yield return (Printer.Print(mutated), string.Join(", ", names));
        }
    }

    private static async Task<(Verdict Ours, Difference? Difference)> Difference(GraphQLJs oracle, SchemaVerdicts verdicts, string sdl)
    {
        var asked = oracle.Ask(new JsonObject { ["operation"] = "schema", ["sdl"] = sdl });
        var ours = await verdicts.Ours(sdl, TestContext.Current.CancellationToken);
        var theirs = SchemaVerdicts.Theirs(await asked);

        return (ours, SchemaVerdicts.Difference(sdl, ours, theirs));
    }

    private static async Task<string> Shrunk(GraphQLJs oracle, SchemaVerdicts verdicts, string sdl, Difference difference)
    {
        var text = await new Shrinker(async smaller =>
            (await Difference(oracle, verdicts, smaller)).Difference is { } found && (found.Level, found.Kind) == (difference.Level, difference.Kind)).Shrink(sdl);
        var last = (await Difference(oracle, verdicts, text)).Difference!;

        return $"They differ in the {last.Level} ({last.Kind}).\n--- schema\n{text}\n--- ours\n{last.Ours}\n--- graphql-js\n{last.Theirs}";
    }
}
