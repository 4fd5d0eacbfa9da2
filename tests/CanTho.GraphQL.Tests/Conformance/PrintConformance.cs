using System.Text.Json;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Conformance;

/// <summary>Every text that the suite parses, printed: the print reads again, to a tree that prints the same.</summary>
public sealed class PrintConformance
{
    [Fact]
    public void Printing_is_stable_and_says_the_same()
    {
        var sources = ConformanceData.Read("parse.ndjson")
            .Where(test => test.Text("fn") == "parse")
            .Select(test => test.Text("source"))
            .Distinct()
            .Select(Read)
            .OfType<DocumentNode>()
            .ToList();
        var unstable = sources.Select(Difference).OfType<string>().ToList();

        TestContext.Current.TestOutputHelper!.WriteLine($"{sources.Count} documents");
        Assert.True(unstable.Count == 0, string.Join("\n\n", unstable));
        Assert.True(sources.Count > 1_400, $"Only {sources.Count} documents.");
    }

    private static DocumentNode? Read(string source)
    {
        try
        {
            return Parser.Parse(source, ParserOptions.Trusted);
        }
        catch (SyntaxException)
        {
            return null; // ParseConformance looks after these
        }
    }

    private static string? Difference(DocumentNode document)
    {
        var once = Printer.Print(document);
        var reread = Parser.Parse(once, ParserOptions.Trusted);
        var twice = Printer.Print(reread);

        return once == twice && Skeleton(document) == Skeleton(reread) ? null : $"{once}\n---\n{twice}";
    }

    /// <summary>The tree without its locations.</summary>
    private static string Skeleton(DocumentNode document) =>
        JsonSerializer.Serialize<object>(document, Bare);

    private static readonly JsonSerializerOptions Bare = new() { MaxDepth = 1_000, Converters = { new AnyNode() } };

    /// <summary>Writes a node as its runtime type's name and properties, and a location as nothing.</summary>
    private sealed class AnyNode : System.Text.Json.Serialization.JsonConverter<AstNode>
    {
        public override bool CanConvert(Type typeToConvert) => typeof(AstNode).IsAssignableFrom(typeToConvert);

        public override AstNode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Trees are only written.");

        public override void Write(Utf8JsonWriter writer, AstNode value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("node", value.GetType().Name);

            foreach (var property in value.GetType().GetProperties().Where(property => property.Name != nameof(AstNode.At)))
            {
                writer.WritePropertyName(property.Name);
                JsonSerializer.Serialize(writer, property.GetValue(value), property.PropertyType, options);
            }

            writer.WriteEndObject();
        }
    }
}
