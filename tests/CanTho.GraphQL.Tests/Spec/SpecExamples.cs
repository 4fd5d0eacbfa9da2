using CanTho.GraphQL.Language;
using CanTho.GraphQL.Tests.Execution;
using CanTho.GraphQL.Tests.Validation;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Spec;

/// <summary>
/// The examples of one section of the edition, each written anew in the words of <see cref="Pets"/>: a row has its place, the sub-section
/// it stands in (https://spec.graphql.org/September2025/#sec-… with hyphens), a document, and what is to become of that.
/// </summary>
public abstract class SpecExamples
{
    /// <summary>Between the definitions of a schema and a document that is judged by it.</summary>
    private const string Rule = "\n---\n";

    private static readonly string[] Kinds = ["", "R", "C", "RC"];

    /// <param name="counts">How many examples, raw examples, counter-examples and raw counter-examples the section has.</param>
    private protected static void NoneIsMissing(IEnumerable<string> places, params ReadOnlySpan<int> counts)
    {
        var all = new List<string>();

        foreach (var (kind, count) in Kinds.Zip(counts.ToArray()))
        {
            all.AddRange(Enumerable.Range(1, count).Select(number => $"{kind}{number}"));
        }

        Assert.Equal(all.Order(StringComparer.Ordinal), places.Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// <c>does not read</c>; of definitions <c>builds</c>, of operations <c>valid</c>; else <c>breaks</c> and the rules that refuse it.
    /// </summary>
    private protected static string Verdict(string text)
    {
        var parts = text.Split(Rule);

        try
        {
            var document = Parser.Parse(parts[^1], ParserOptions.Trusted);
            Assert.Equal(Printer.Print(document), Printer.Print(Parser.Parse(Printer.Print(document))));

            return parts.Length == 1 && document.Definitions.Any(definition => definition is TypeSystemDefinitionNode { } and not TypeDefinitionNode { Extends: true })
                ? Breaks(Wrong(parts[0]), otherwise: "builds")
                : Breaks(Validator.Validate(parts.Length == 1 ? Pets.Schema : Schema(parts[0]), document, Options), otherwise: "valid");
        }
        catch (SyntaxException)
        {
            return "does not read";
        }
    }

    private static ValidationOptions Options { get; } = new() { Limits = ValidationLimits.None };

    private static string Breaks(IEnumerable<GraphQLError> errors, string otherwise)
    {
        var rules = errors.Select(error => error.Rule).Distinct().Order(StringComparer.Ordinal).ToList();
        return rules.Count == 0 ? otherwise : $"breaks {string.Join(", ", rules)}";
    }

    private static IReadOnlyList<GraphQLError> Wrong(string sdl)
    {
        try
        {
            Schema(sdl);
            return [];
        }
        catch (SchemaException refused)
        {
            return refused.Errors;
        }
    }

    /// <summary>With a query type, which the edition's examples mostly leave to the reader.</summary>
    private static Schema Schema(string sdl) =>
        SchemaBuilder.Build(sdl.Contains("type Query", StringComparison.Ordinal) || sdl.Contains("query:", StringComparison.Ordinal)
            ? sdl
            : $"type Query {{ any: Int }}\n{sdl}");

    /// <summary>The answer to it, as it would go out, where one dog and its owner are all there is.</summary>
    private protected static Task<string> Answer(string document, string? variables = null)
    {
        var rex = new Dictionary<string, object?> { ["__typename"] = "Dog", ["name"] = "Rex", ["barkVolume"] = 7 };
        var ann = new Dictionary<string, object?> { ["name"] = "Ann", ["iq"] = 120 };

        return new Answers(
            Pets.Sdl,
            options: null,
            ("Query.dog", _ => new(rex)),
            ("Query.pet", _ => new(rex)),
            ("Query.named", _ => new(rex)),
            ("Query.human", _ => new(ann)),
            ("Mutation.rename", context =>
            {
                rex["name"] = context.Argument<string>("name");
                return new(rex);
            }),
            ("Dog.pups", _ => new(new[] { rex, new() { ["name"] = "Pup" } })),
            ("Dog.nickname", _ => throw new GraphQLException(new GraphQLError("The nickname is a secret."))),
            ("Human.relatives", _ => new(new[] { ann, new() { ["iq"] = "high" }, ann })))
            .To(document, variables);
    }
}
