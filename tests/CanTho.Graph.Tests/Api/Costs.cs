using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using CanTho.Graph.Api.Web;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.Graph.Tests.Api;

/// <summary>What people ask is far from the limits; what would keep the server busy for seconds is refused at once.</summary>
public sealed partial class Costs(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly Schema s_schema = GraphSchema.Load();

    public static TheoryData<string> Examples =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "src/explorer/playground/examples"), "*.graphql").Order(StringComparer.Ordinal).Select(File.ReadAllText),
        .. Fenced().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))).Select(match => match.Groups["query"].Value),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Every_example_costs_less_than_a_twentieth_of_the_limits(string query)
    {
        var cost = (await Validate(query)).GetProperty("extensions").GetProperty("operationCost");

        Assert.InRange(cost.GetProperty("fieldCost").GetDouble() * 20, 0, cost.GetProperty("maxFieldCost").GetDouble());
        Assert.InRange(cost.GetProperty("typeCost").GetDouble() * 20, 0, cost.GetProperty("maxTypeCost").GetDouble());
    }

    [Theory]
    [InlineData(
        "{ organisations(first: 500) { nodes { relationships(first: 500) { nodes { to { relationships(first: 500) { nodes { to { relationships(first: 500) { nodes { to { name } } } } } } } } } } } }",
        "The operation's field cost is 62875751002; the limit is 50000. Most of it lies at \"organisations.nodes.relationships.nodes.to.relationships.nodes.to.relationships.nodes.to\": ask for fewer items or fewer levels there.")]
    [InlineData(
        "{ people(first: 100) { nodes { relationships(first: 100) { nodes { from { relationships(first: 100) { nodes { id } } } } } } } }",
        "The operation's type cost is 1030202; the limit is 100000. Most of it lies at \"people.nodes.relationships.nodes.from.relationships.nodes\": ask for fewer items or fewer levels there.")]
    [InlineData(
        "query($n: Int = 500) { places(first: $n) { edges { node { parts { parts { parts { parts { name } } } } } } } }",
        "The operation's field cost is 4211002; the limit is 50000. Most of it lies at \"places.edges.node.parts.parts.parts.parts\": ask for fewer items or fewer levels there.")]
    public async Task Fanning_out_over_everything_is_refused(string query, string message)
    {
        var response = await server.Post(query);

        Assert.False(response.TryGetProperty("data", out _));
        Assert.Equal(message, response.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_hundred_searches_for_routes_at_once_are_refused()
    {
        var aliases = string.Concat(Enumerable.Range(0, 100).Select(i =>
            $"a{i}: links(from: \"place:okayama-prefecture\", to: \"project:heart-hospital\", maxHops: 6) {{ complete }} "));

        Assert.StartsWith("The operation's field cost is 100000; the limit is 50000.", Message(await server.Post($"{{ {aliases} }}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_cost_as_many_as_they_are()
    {
        var ids = Enumerable.Range(0, 100).Select(i => $"person:nobody-{i}");
        var cost = await Validate("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids });

        Assert.Equal(101, cost.GetProperty("extensions").GetProperty("operationCost").GetProperty("typeCost").GetDouble());
    }

    /// <summary>Else it would be taken for ten long, which nobody has thought about.</summary>
    [Fact]
    public void Every_list_of_objects_has_a_length()
    {
        var sized =
            from type in s_schema.Types.Values.OfType<FieldsType>()
            from field in type.Fields.Values
            from name in SizedFields(field)
            select $"{field.Type.Named}.{name}";
        var lengthless =
            from type in s_schema.Types.Values.OfType<FieldsType>().Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
            from field in type.Fields.Values
            where field.Type.Nullable is ListType && field.Type.Named is CompositeType && !IsSized(field)
            select $"{type}.{field.Name}";

        Assert.Empty(lengthless.Except(sized));
    }

    [GeneratedRegex("```graphql\n(?<query>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fenced();

    private static bool IsSized(Field field) => field.Directives.Any(directive => directive.Name.Value == "listSize");

    private static IEnumerable<string> SizedFields(Field field) =>
        from directive in field.Directives.Where(directive => directive.Name.Value == "listSize")
        from argument in directive.Arguments.Where(argument => argument.Name.Value == "sizedFields")
        from name in ((ListValueNode)argument.Value).Values.Cast<StringValueNode>()
        select name.Value;

    private static string Message(JsonElement response) => response.GetProperty("errors")[0].GetProperty("message").GetString()!;

    private async Task<JsonElement> Validate(string query, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Add("GraphQL-Cost", "validate");
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        return (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).Clone();
    }
}
