using System.Text.Json;
using System.Text.Json.Nodes;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>Both engines before the same documents.</summary>
/// <param name="ours">Makes our engine of SDL: a test plants a difference here.</param>
internal sealed class Confrontation(GraphQLJs oracle, Func<string, OurEngine>? ours = null)
{
    private readonly Func<string, OurEngine> _ours = ours ?? (sdl => new OurEngine(sdl));

    public OurEngine Engine(string sdl) => _ours(sdl);

    /// <summary>Each document's two verdicts. The oracle thinks while we do.</summary>
    public async Task<List<(DocumentCase Case, Verdict Ours, Verdict Theirs)>> Judge(
        string sdl, OurEngine engine, IReadOnlyList<DocumentCase> cases, CancellationToken cancel)
    {
        var asked = oracle.Ask(new JsonObject
        {
            ["operation"] = "documents",
            ["sdl"] = sdl,
            ["documents"] = new JsonArray([.. cases.Select(document => document.ToJson())]),
        });
        var ours = new List<Verdict>();

        foreach (var document in cases)
        {
            ours.Add(await engine.Judge(document, cancel));
        }

        var theirs = (await asked).GetProperty("verdicts").EnumerateArray().Select(Verdict.Of);

        return [.. cases.Zip(ours, theirs)];
    }

    /// <summary>The difference over one document, or null where there is none or it is a known one.</summary>
    public async Task<Difference?> Difference(string sdl, DocumentCase document, CancellationToken cancel)
    {
        var engine = _ours(sdl);
        var (_, ours, theirs) = (await Judge(sdl, engine, [document], cancel))[0];

        return KnownDifferences.Between(engine.Schema, document, ours, theirs);
    }

    /// <summary>The smallest document and schema that differ in the same way, in words.</summary>
    public async Task<string> Shrunk(string sdl, DocumentCase document, Difference difference, CancellationToken cancel)
    {
        var text = await new Shrinker(smaller => Same(sdl, document with { Text = smaller })).Shrink(document.Text);
        var shrunk = document with { Text = text };
        var schema = await new Shrinker(smaller => Same(smaller, shrunk)).Shrink(sdl);
        var last = await Difference(schema, shrunk, cancel) ?? difference;

        return $"""
            They differ in the {last.Level} ({last.Kind}).
            --- schema
            {schema}
            --- document
            {text}
            --- document as JSON
            {JsonSerializer.Serialize(text)}
            --- variables, operation, salt
            {shrunk.Variables.ToJsonString()} {shrunk.OperationName ?? "none"} {shrunk.Number}
            --- ours
            {last.Ours}
            --- graphql-js
            {last.Theirs}
            """;

        async Task<bool> Same(string smallerSchema, DocumentCase smaller)
        {
            try
            {
                return await Difference(smallerSchema, smaller, cancel) is { } found && (found.Level, found.Kind) == (difference.Level, difference.Kind);
            }
            catch (Exception none) when (none is SchemaException or OracleException)
            {
                return false; // a part of the schema is missing now, for one of them
            }
        }
    }
}
