using System.Text.Json;
using System.Text.Json.Nodes;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.Tests.Execution;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.TypeSystem.Rules;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>Both engines' verdicts about SDL: whether it is a schema, and if so how it is introspected and printed.</summary>
/// <param name="introspection">The query to ask for everything.</param>
/// <param name="names">The rules that graphql-js applies to the text; what it finds afterwards in the schema has no rule's name.</param>
internal sealed class SchemaVerdicts(string introspection, IReadOnlySet<string> names)
{
    /// <summary>Laws of the edition that graphql-js does not have, by our rules' names; a text that only they refuse is built there.</summary>
    public static IReadOnlyDictionary<string, (string Reason, string Example)> OnlyOurs { get; } = new Dictionary<string, (string, string)>
    {
        ["ValuesOfDirectiveArguments"] = ("arguments of directives have values of their types in schemas as in documents", "directive @d(x: Int) on FIELD_DEFINITION type Query { a: Int @d(x: true) }"),
        ["DirectiveCycles"] = ("a directive is not used in its own definition", "directive @d(x: Int @d) on ARGUMENT_DEFINITION type Query { a: Int }"),
        ["OneOfExtensions"] = ("no extension adds @oneOf", "type Query { a(x: In): Int } input In { y: Int } extend input In @oneOf"),
        ["BuiltInTypes"] = ("nobody defines a built-in type anew", "type Query { a: Int } input Int { a: ID }"),
    };

    internal static async Task<SchemaVerdicts> Of(GraphQLJs oracle)
    {
        var hello = await oracle.Ask(new JsonObject { ["operation"] = "hello" });

        return new SchemaVerdicts(
            hello.GetProperty("introspection").GetString()!,
            hello.GetProperty("sdlRules").EnumerateArray().Select(rule => rule.GetString()!).ToHashSet());
    }

    public async Task<Verdict> Ours(string sdl, CancellationToken cancel)
    {
        DocumentNode document;

        try
        {
            document = Parser.Parse(sdl, OurEngine.Unlimited);
        }
        catch (SyntaxException refused)
        {
            return new Verdict(string.Join(' ', refused.Error.Locations.Select(at => $"{at.Line}:{at.Column}")), null, [], null);
        }

        var schema = SchemaBuilder.Assemble(document);
        var errors = SchemaRules.Errors(document, schema);
        var ofTheText = errors.Where(error => names.Contains($"{error.Rule}Rule")).ToList();
        var first = ofTheText.Count > 0 ? ofTheText : errors; // graphql-js goes no further

        return new Verdict(
            null,
            Printer.Print(document),
            [.. first.Select(Line).Order(StringComparer.Ordinal)],
            errors.Count == 0 ? Result(await Introspect(schema, cancel), SchemaPrinter.Print(schema)) : null);
    }

    public static Verdict Theirs(JsonElement answer) => Verdict.Of(answer) is { IsValid: true } valid
        ? valid with { Result = Result(OfTheEdition(JsonNode.Parse(answer.GetProperty("introspection").GetRawText())!), answer.GetProperty("sdl").GetString()!) }
        : Verdict.Of(answer);

    /// <summary>What differs apart from what is known to.</summary>
    public static Difference? Difference(string sdl, Verdict ours, Verdict theirs)
    {
        // It breaks off at some mistakes; that it refuses is then all it says.
        if (ours.Rules.Count > 0 && theirs.Rules.Any(error => error.Contains(" threw ", StringComparison.Ordinal)))
        {
            return null;
        }

        if (theirs.Syntax is null && ours.Syntax is not null && KnownDifferences.IsOfLaterProposals(sdl))
        {
            return null;
        }

        if (ours.Syntax is null && theirs.Syntax is null && ExtendsSchemaOnly(sdl))
        {
            return null;
        }

        var rest = ours.Rules.Where(error => !OnlyOurs.ContainsKey(error.Split(' ')[0])).ToList();

        // Once is enough: graphql-js says some things as often as something is written twice.
        return Oracle.Difference.Between(
            ours with { Rules = [.. rest.Distinct()] }, theirs with { Rules = [.. theirs.Rules.Distinct()], Result = ours.Result is null ? null : theirs.Result });
    }

    /// <summary>
    /// <c>extend schema</c> where no schema is defined: the edition extends what the usual names of the roots imply, graphql-js reads its roots in
    /// some places and not in others.
    /// </summary>
    private static bool ExtendsSchemaOnly(string sdl)
    {
        var schemas = Parser.Parse(sdl, OurEngine.Unlimited).Definitions.OfType<SchemaDefinitionNode>().ToList();

        return schemas.Exists(schema => schema.OperationTypes.Count > 0) && schemas.TrueForAll(schema => schema.Extends);
    }

    /// <summary>Without what graphql-js has of proposals made since: directives on directives, and variables of fragments.</summary>
    private static JsonNode OfTheEdition(JsonNode introspected)
    {
        var schema = introspected["__schema"]!;

        Leave(Named(schema["types"]!, "__DirectiveLocation")["enumValues"]!, name => name is "DIRECTIVE_DEFINITION" or "FRAGMENT_VARIABLE_DEFINITION");
        Leave(Named(schema["types"]!, "__Directive")["fields"]!, name => name is "isDeprecated" or "deprecationReason");
        Leave(Named(Named(schema["types"]!, "__Schema")["fields"]!, "directives")["args"]!, name => name == "includeDeprecated");
        Leave(Named(schema["directives"]!, "deprecated")["locations"]!, name => name == "DIRECTIVE_DEFINITION");

        return introspected;
    }

    private static JsonNode Named(JsonNode list, string name) => list.AsArray().First(item => (string?)item!["name"] == name)!;

    private static void Leave(JsonNode list, Func<string, bool> gone)
    {
        foreach (var item in list.AsArray().Where(item => gone((string)(item is JsonObject ? item["name"]! : item!)!)).ToList())
        {
            list.AsArray().Remove(item);
        }
    }

    private string Line(GraphQLError error) =>
        $"{(names.Contains($"{error.Rule}Rule") ? $"{error.Rule}Rule" : OnlyOurs.ContainsKey(error.Rule!) ? error.Rule : "validateSchema")} "
        + string.Join(' ', error.Locations.OrderBy(at => at.Start).Select(at => $"{at.Line}:{at.Column}"));

    private async Task<JsonNode> Introspect(Schema schema, CancellationToken cancel)
    {
        var engine = new GraphQLEngine(schema, new EngineOptions { Validation = new() { Limits = ValidationLimits.None } });
        var result = await engine.Execute(new GraphQLRequest(introspection), new OracleResolvers(0, waits: false), cancel);

        return JsonNode.Parse(Answers.Json(result))!["data"]!;
    }

    /// <summary>Everything that is not free: the order of types and directives is, and what the built-in ones say of themselves.</summary>
    private static string Result(JsonNode introspected, string sdl)
    {
        var lines = new List<string>();

        foreach (var list in new[] { "types", "directives" })
        {
            var items = introspected["__schema"]![list]!.AsArray();
            var sorted = items.OrderBy(item => (string)item!["name"]!, StringComparer.Ordinal).ToList();
            items.Clear();

            foreach (var item in sorted)
            {
                if (IsBuiltIn((string)item!["name"]!, list))
                {
                    WithoutDescriptions(item);
                }

                SortPossibleTypes(item);
                lines.Add(item.ToJsonString());
            }
        }

        return string.Join('\n', [introspected.ToJsonString(), .. lines, .. Definitions(sdl).Order(StringComparer.Ordinal)]);
    }

    private static bool IsBuiltIn(string name, string list) => name.StartsWith("__", StringComparison.Ordinal)
        || (list == "types" ? BuiltIns.Types.ContainsKey(name) : BuiltIns.Directives.ContainsKey(name));

    private static void WithoutDescriptions(JsonNode? node)
    {
        if (node is JsonObject map)
        {
            map.Remove("description");

            foreach (var (_, value) in map)
            {
                WithoutDescriptions(value);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                WithoutDescriptions(item);
            }
        }
    }

    private static void SortPossibleTypes(JsonNode type)
    {
        if (type["possibleTypes"] is JsonArray possible)
        {
            var sorted = possible.OrderBy(item => (string)item!["name"]!, StringComparer.Ordinal).ToList();
            possible.Clear();
            sorted.ForEach(possible.Add);
        }
    }

    /// <summary>Each definition's very text: they come in different orders.</summary>
    private static IEnumerable<string> Definitions(string sdl) =>
        Parser.Parse(sdl, ParserOptions.Trusted).Definitions.Select(definition => sdl[definition.At.Start..definition.At.End]);
}
