namespace CanTho.GraphQL.Tests.Spec;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Execution</summary>
public sealed class Section6Execution : SpecExamples
{
    public static TheoryData<string, string, string, string> Examples => new()
    {
        { "1", "Subscription", "subscription Barks { barked { name barkVolume } }", "valid" }, // what comes of it: the tests of subscriptions
        { "2", "Field-Collection", Collected, """{"data":{"dog":{"name":"Rex","barkVolume":7},"human":{"iq":120}}}""" },
        { "3", "Field-Collection.Merging-Selection-Sets", Collected, """{"data":{"dog":{"name":"Rex","barkVolume":7},"human":{"iq":120}}}""" },
        { "4", "Normal-and-Serial-Execution", "{ dog { name } human { name } }", """{"data":{"dog":{"name":"Rex"},"human":{"name":"Ann"}}}""" },
        {
            "5", "Normal-and-Serial-Execution", "mutation ($one: String!, $other: String!) { rename(name: $one) { name } again: rename(name: $other) { name } }",
            """{"data":{"rename":{"name":"Bo"},"again":{"name":"Rex"}}}"""
        },
        {
            "6", "Normal-and-Serial-Execution",
            "mutation { first: rename(name: \"1\") { name } second: rename(name: \"3\") { name } third: rename(name: \"Rex\") { name } }",
            """{"data":{"first":{"name":"1"},"second":{"name":"3"},"third":{"name":"Rex"}}}"""
        },
    };

    private const string Collected = "{ dog { name } ...More } fragment More on Query { dog { barkVolume } human { iq } }";

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Ends_as_the_edition_says(string place, string section, string text, string end)
    {
        Assert.Equal("valid", Verdict(text));
        Assert.Equal(
            $"{place} {section}: {end}",
            $"{place} {section}: {(end == "valid" ? end : await Answer(text, """{"one":"Bo","other":"Rex"}"""))}");
    }

    [Fact]
    public void No_example_is_missing() => NoneIsMissing(Examples.Select(row => row.Data.Item1), 6, 0, 0, 0);

    /// <summary>Spec: DoesFragmentTypeApply, for the one dog.</summary>
    [Theory]
    [InlineData("Dog", true)]
    [InlineData("Cat", false)]
    [InlineData("Named", true)]
    [InlineData("Human", false)]
    [InlineData("DogOrHuman", true)]
    [InlineData("HumanOrAlien", false)]
    public async Task A_fragment_applies_to_objects_of_its_type(string type, bool applies)
    {
        var answer = applies ? """{"data":{"named":{"it":"Dog"}}}""" : """{"data":{"named":{}}}""";

        Assert.Equal(answer, await Answer($"{{ named {{ ... on {type} {{ it: __typename }} }} }}"));
        Assert.Equal(answer, await Answer($"{{ named {{ ...F }} }} fragment F on {type} {{ it: __typename }}"));
    }

    /// <summary>Spec: CollectFields. A variable with a default may still be given as null.</summary>
    [Theory]
    [InlineData("@skip(if: true)", "")]
    [InlineData("@skip(if: false)", "\"barkVolume\":7")]
    [InlineData("@include(if: true)", "\"barkVolume\":7")]
    [InlineData("@include(if: false)", "")]
    [InlineData("@skip(if: false) @include(if: true)", "\"barkVolume\":7")]
    [InlineData("@skip(if: true) @include(if: true)", "")]
    [InlineData("@skip(if: false) @include(if: false)", "")]
    [InlineData("@skip(if: true) @include(if: false)", "")]
    [InlineData("@skip(if: $null)", "\"barkVolume\":7")]
    [InlineData("@include(if: $null)", "")]
    public async Task A_field_is_collected_when_it_is_not_skipped_and_is_included(string directives, string collected)
    {
        var variable = directives.Contains('$', StringComparison.Ordinal) ? "($null: Boolean = true)" : "";

        Assert.Equal(
            $"{{\"data\":{{\"dog\":{{{collected}}}}}}}",
            await Answer($"query {variable} {{ dog {{ barkVolume {directives} }} }}", """{"null":null}"""));
    }
}
