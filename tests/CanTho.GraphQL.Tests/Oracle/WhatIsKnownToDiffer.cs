using System.Text.Json.Nodes;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>A difference that is none any more hides others: each entry's example must still be one.</summary>
public sealed class WhatIsKnownToDiffer
{
    [Fact]
    public async Task In_documents_still_differs_and_is_explained_by_its_own_entry()
    {
        using var oracle = GraphQLJs.Start();
        var confrontation = new Confrontation(oracle);

        foreach (var known in KnownDifferences.All)
        {
            var document = new DocumentCase(0, known.Document, (JsonObject)JsonNode.Parse(known.Variables)!, null, []);
            var engine = confrontation.Engine(known.Schema);
            var (_, ours, theirs) = (await confrontation.Judge(known.Schema, engine, [document], TestContext.Current.CancellationToken))[0];

            Assert.True(Difference.Between(ours, theirs) is not null, $"No difference any more: {known.Reason}");
            Assert.True(KnownDifferences.Between(engine.Schema, document, ours, theirs) is null, $"Its own example is not explained: {known.Reason}");
        }
    }

    [Fact]
    public async Task In_schemas_is_refused_by_that_rule_of_ours_and_built_by_graphql_js()
    {
        using var oracle = GraphQLJs.Start();
        var verdicts = await SchemaVerdicts.Of(oracle);

        foreach (var (rule, (_, example)) in SchemaVerdicts.OnlyOurs)
        {
            var ours = await verdicts.Ours(example, TestContext.Current.CancellationToken);
            var theirs = SchemaVerdicts.Theirs(await oracle.Ask(new JsonObject { ["operation"] = "schema", ["sdl"] = example }));

            Assert.StartsWith($"{rule} ", Assert.Single(ours.Rules), StringComparison.Ordinal);
            Assert.True(theirs.IsValid, $"graphql-js refuses it too: {example}");
        }
    }
}
