using CanTho.GraphQL.Cost;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Cost;

/// <summary>Documents made to exhaust the analysis itself, with no other limit before it. Work is counted, not time.</summary>
public sealed class HostileCosts
{
    private const int Types = 8;

    private static readonly Schema Pets = Validation.Pets.Schema;

    /// <summary>An interface of many types: what lies below each may differ by the types passed on the way.</summary>
    private static readonly Schema Many = SchemaBuilder.Build(
        "interface I { x: I } type Query { x: I } " +
        string.Concat(Enumerable.Range(0, Types).Select(i => $"type T{i} implements I {{ x: I }} ")));

    [Fact]
    public void Fragments_that_double_at_every_step_are_weighed_once_each()
    {
        var text = "{ dog { ...F0 } }\n" + string.Concat(Enumerable.Range(0, 100).Select(i =>
            $"fragment F{i} on Dog {{ {(i < 99 ? $"a: mother {{ ...F{i + 1} }} b: mother {{ ...F{i + 1} }}" : "mother { name }")} }}\n"));

        var (cost, work) = Weigh(Pets, text);

        Assert.Equal(new OperationCost(OperationCost.Most, OperationCost.Most), cost);
        Assert.InRange(work, 100, 1_000);
    }

    [Fact]
    public void Fragments_that_spread_the_next_two_are_weighed_once_for_each_set_that_merges() =>
        Assert.InRange(Weigh(Pets, Validation.Hostile.Rabbits(60)).Work, 60, 5_000);

    [Fact]
    public void A_chain_of_fragments_each_a_field_deeper_is_weighed_once() =>
        Assert.InRange(Weigh(Pets, Validation.Hostile.DeepeningChain(150)).Work, 150, 1_000);

    [Fact]
    public void Sets_that_merge_differently_on_every_path_through_the_types_are_added_up_when_the_work_is_done()
    {
        const int levels = 12;

        // On each type and level a chain of its own that merges with all the others: 8 types to the power of 12 levels are as many sets.
        var below = "x { x { x { x { x { x { x { x { x { x { x { x { x { __typename } } } } } } } } } } } } }";
        var text = $"{{ x {{ ...F0 }} }} fragment C on I {{ {below} }}\n" + string.Concat(Enumerable.Range(0, levels).Select(level =>
            $"fragment F{level} on I {{ {(level + 1 < levels ? $"x {{ ...F{level + 1} }}" : "__typename")} " +
            string.Concat(Enumerable.Range(0, Types).Select(i => $"...on T{i} {{ ...C{level}x{i} }} ")) + "}\n" +
            string.Concat(Enumerable.Range(0, Types).Select(i => $"fragment C{level}x{i} on I {{ {below} }}\n"))));

        var (cost, work) = Weigh(Many, text);

        Assert.InRange(cost.FieldCost, levels, OperationCost.Most);
        Assert.InRange(work, CostAnalysis.MostWork, 3 * CostAnalysis.MostWork);
    }

    [Fact]
    public void A_tree_too_deep_for_the_stack_is_refused_and_no_end_of_the_process()
    {
        var document = new PreparedDocument(Pets, Parser.Parse(Validation.Hostile.DeepeningChain(20_000), ParserOptions.Trusted));
        var limit = new CostLimit(Pets, new CostOptions());

        var refused = Assert.Throws<GraphQLException>(() => limit.Of(document, document.GetOperation(null), ArgumentCoercion.NoVariables));

        Assert.Equal("The operation nests fields too deep to be weighed.", refused.Message);
        Assert.Equal("GRAPHQL_LIMIT_EXCEEDED", refused.Error.Code);
    }

    private static (OperationCost Cost, int Work) Weigh(Schema schema, string text)
    {
        var document = new PreparedDocument(schema, Parser.Parse(text, ParserOptions.Trusted));
        var collector = document.Collector(ArgumentCoercion.NoVariables);
        var analysis = new CostAnalysis(schema, new SchemaCosts(schema), new CostOptions(), collector, ArgumentCoercion.NoVariables);
        var cost = analysis.Of(new Selected(schema.QueryType!, [document.GetOperation(null).SelectionSet], Above: null));

        return (cost, analysis.Work);
    }
}
