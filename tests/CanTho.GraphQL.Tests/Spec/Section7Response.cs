namespace CanTho.GraphQL.Tests.Spec;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Response</summary>
public sealed class Section7Response : SpecExamples
{
    public static TheoryData<string, string, string, string> Examples => new()
    {
        { "1", "Response-Position", "{ dog { name pups { name } } }", """{"data":{"dog":{"name":"Rex","pups":[{"name":"Rex"},{"name":"Pup"}]}}}""" },
        {
            "2", "Errors", "{\n  human {\n    name\n    family: relatives {\n      iq\n    }\n  }\n}",
            """{"errors":[{"message":"Int cannot represent non-integer value: \"high\"","locations":[{"line":5,"column":7}],"path":["human","family",1,"iq"],"extensions":{"code":"EXECUTION_ERROR"}}],"data":{"human":{"name":"Ann","family":[{"iq":120},{"iq":null},{"iq":120}]}}}"""
        },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Ends_as_the_edition_says(string place, string section, string text, string answer)
    {
        Assert.Equal("valid", Verdict(text));
        Assert.Equal($"{place} {section}: {answer}", $"{place} {section}: {await Answer(text)}");
    }

    [Fact]
    public void No_example_is_missing() => NoneIsMissing(Examples.Select(row => row.Data.Item1), 2, 0, 0, 0);

    /// <summary>The second example once more, where the name may not be null: the item is, and the error stays as it was.</summary>
    [Fact]
    public async Task An_error_at_a_non_null_position_names_it_though_it_is_not_in_the_response() => Assert.Equal(
        """{"errors":[{"message":"Cannot return null for non-nullable field Human.name.","locations":[{"line":1,"column":23}],"path":["human","relatives",1,"name"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"human":{"relatives":[{"name":"Ann"},null,{"name":"Ann"}]}}}""",
        await Answer("{ human { relatives { name } } }"));

    [Theory]
    [InlineData("{ dog { ")]
    [InlineData("{ dog }")]
    [InlineData("query A { dog { name } } query B { dog { name } }")]
    [InlineData("query ($id: ID!) { human(id: $id) { name } }")]
    [InlineData("{ dog { nickname } }")]
    public async Task An_error_has_no_keys_but_those_of_the_edition_and_a_request_error_no_data(string document)
    {
        using var json = System.Text.Json.JsonDocument.Parse(await Answer(document));

        Assert.All(
            json.RootElement.GetProperty("errors").EnumerateArray().SelectMany(error => error.EnumerateObject()),
            entry => Assert.Matches("^(message|locations|path|extensions)$", entry.Name));
        Assert.Equal(document.Contains("nickname", StringComparison.Ordinal), json.RootElement.TryGetProperty("data", out _));
    }
}
