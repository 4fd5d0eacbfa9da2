using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>What both engines are asked: a document and how to execute it.</summary>
/// <param name="Mutations">What was done to it after it was generated.</param>
internal sealed record DocumentCase(
    int Number, string Text, JsonObject Variables, string? OperationName, IReadOnlyList<string> Mutations)
{
    /// <summary>Documents that share a schema: making and sending one costs more than judging a document.</summary>
    public const int PerSchema = 25;

    public JsonObject ToJson() => new()
    {
        ["text"] = Convert.ToBase64String(MemoryMarshal.AsBytes(Text.AsSpan())), // as it is, half surrogate pairs too
        ["variables"] = Variables.DeepClone(),
        ["operationName"] = OperationName,
        ["salt"] = Number,
    };

    /// <summary>The schema of a document's number.</summary>
    public static string Sdl(int seed, int number) => RandomSchema.Sdl(Dice.For(seed, number / PerSchema, use: 0));

    public static DocumentCase Generate(Schema schema, int seed, int number)
    {
        var text = RandomDocument.Text(schema, Dice.For(seed, number, use: 1));
        var mutations = new List<string>();
        var changed = Mutate(schema, text, Dice.For(seed, number, use: 2), mutations);
        var dice = Dice.For(seed, number, use: 3);
        var operations = Read(changed)?.Definitions.OfType<OperationDefinitionNode>().ToList() ?? [];
        var names = operations.Select(operation => operation.Name?.Value).ToList();
        var name = names.Count > 1 && !dice.Chance(10) || dice.Chance(50) ? dice.Any([.. names, null]) : dice.Chance(5) ? "Unknown" : null;
        var chosen = operations.Find(operation => operation.Name?.Value == name) ?? operations.FirstOrDefault();

        return new DocumentCase(
            number,
            changed,
            chosen is null ? [] : new RandomVariables(schema, dice, wrong: dice.Chance(60) ? 0 : 10).For(chosen),
            name,
            mutations);
    }

    private static string Mutate(Schema schema, string text, Dice dice, List<string> mutations)
    {
        for (var count = dice.Next(100) switch { < 42 => 0, < 82 => 1, _ => 2 }; count > 0; count--)
        {
            var before = text;

            for (var attempt = 0; attempt < 8 && text == before; attempt++) // many find nothing to change in a small document
            {
                var (name, changed) = Read(text) is { } document && dice.Chance(85)
                    ? Changed(dice.Any(DocumentMutations.All), schema, dice, document)
                    : Changed(dice.Any(TextMutations.All), dice, text);

                if (changed != before && changed != Print(before))
                {
                    mutations.Add(name);
                    text = changed;
                }
            }
        }

        return dice.Chance(15) && Read(text) is not null ? TextMutations.LaidOutAnew(text, dice) : text;
    }

    private static (string, string) Changed((string Name, Func<DocumentMutation, DocumentNode> Change) mutation, Schema schema, Dice dice, DocumentNode document) =>
        (mutation.Name, Printer.Print(mutation.Change(new DocumentMutation(schema, dice, document))));

    private static (string, string) Changed((string Name, Func<string, Dice, string> Change) mutation, Dice dice, string text) =>
        (mutation.Name, mutation.Change(text, dice));

    private static string? Print(string text) => Read(text) is { } document ? Printer.Print(document) : null;

    private static DocumentNode? Read(string text)
    {
        try
        {
            return Parser.Parse(text, OurEngine.Unlimited);
        }
        catch (SyntaxException)
        {
            return null;
        }
    }
}
