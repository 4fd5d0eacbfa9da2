using CanTho.GraphQL.Cost;
using CanTho.GraphQL.Execution;

namespace CanTho.GraphQL.Tests.Cost;

/// <summary>What costs too much is refused before any resolver runs, in one sentence that says what to do.</summary>
public sealed class Refusing
{
    private static readonly CostOptions Modest = new() { MaxFieldCost = 41, MaxTypeCost = 30 };

    [Fact]
    public async Task No_resolver_runs_and_the_dearest_place_is_named()
    {
        var called = 0;
        var answer = Shop.Answers(Modest, ("Query.products", _ => new((object?)++called)), ("Query.product", _ => new((object?)++called)));

        Assert.Equal(
            """{"errors":[{"message":"The operation's field cost is 43; the limit is 41. Most of it lies at \"products.all.price\": ask for fewer items or fewer levels there.","locations":[{"line":1,"column":44}],"extensions":{"code":"COST_EXCEEDED","fieldCost":43,"typeCost":23,"maxFieldCost":41,"maxTypeCost":30}}]}""",
            await answer.To("{ product { name } products { all: nodes { price } } }"));
        Assert.Equal(0, called);
    }

    [Fact]
    public async Task The_limit_itself_is_allowed_and_one_more_is_not()
    {
        var answer = Shop.Answers(Modest, ("Query.list", _ => new((object?)null)));

        Assert.Equal("""{"data":{"list":null}}""", await answer.To("{ list(max: 20) { price } }"));
        Assert.StartsWith("""{"errors":[{"message":"The operation's field cost is 43; the limit is 41.""", await answer.To("{ list(max: 21) { price } }"));
        Assert.Equal("""{"data":{"list":null}}""", await answer.To("{ list(max: 29) { name } }"));
        Assert.StartsWith("""{"errors":[{"message":"The operation's type cost is 31; the limit is 30.""", await answer.To("{ list(max: 30) { name } }"));
    }

    [Fact]
    public async Task The_same_document_is_weighed_anew_for_other_variables()
    {
        var answer = Shop.Answers(Modest, ("Query.list", _ => new((object?)null)), ("Query.mark", _ => new((object?)null)));
        const string query = "query($n: Int, $t: String) { list(max: $n) { price } mark(text: $t) { name } }";
        const string allowed = """{"data":{"list":null,"mark":null}}""";

        foreach (var (variables, expected) in new[]
        {
            ("""{"n":2,"t":"a"}""", allowed), ("""{"n":2,"t":"b"}""", allowed), ("""{"n":9,"t":"b"}""", allowed),
            ("""{"n":90,"t":"b"}""", null), ("""{"n":2,"t":"c"}""", allowed),
        })
        {
            var reply = await answer.To(query, variables);
            Assert.Equal(expected is not null, reply == allowed);
        }
    }

    [Fact]
    public async Task Lists_within_a_page_multiply() => Assert.Equal(
        """{"errors":[{"message":"The operation's field cost is 1302; the limit is 1000. Most of it lies at \"products.nodes.things.things.things\": ask for fewer items or fewer levels there.","locations":[{"line":1,"column":72}],"extensions":{"code":"COST_EXCEEDED","fieldCost":1302,"typeCost":15702,"maxFieldCost":1000,"maxTypeCost":1000}}]}""",
        await Shop.Answers(new CostOptions()).To(
            "query($n: Int = 100) { products(first: $n) { nodes { things { things { things { name } } } } } }"));

    [Fact]
    public async Task Friends_of_friends_of_friends_are_refused_by_what_they_multiply_to()
    {
        var answer = Shop.Answers(new CostOptions(), ("Query.thing", _ => new((object?)null)));
        const string allowed = """{"data":{"thing":null}}""";

        Assert.Equal(allowed, await answer.To("{ thing { things { things { things { things { name } } } } } }")); // 1 + 1 + 3 + 9 + 27 calls
        Assert.Equal(
            """{"errors":[{"message":"The operation's type cost is 1457; the limit is 1000. Most of it lies at \"thing.things.things.things.things.things\": ask for fewer items or fewer levels there.","locations":[{"line":1,"column":47}],"extensions":{"code":"COST_EXCEEDED","fieldCost":122,"typeCost":1457,"maxFieldCost":1000,"maxTypeCost":1000}}]}""",
            await answer.To("{ thing { things { things { things { things { things { name } } } } } } }"));
    }

    [Fact]
    public async Task A_report_comes_with_the_data_and_a_validation_without()
    {
        var called = 0;
        var answer = Shop.Answers(new CostOptions(), ("Query.mark", _ => new((++called, (object?)null).Item2)));

        Assert.Equal(
            """{"data":{"mark":null},"extensions":{"operationCost":{"fieldCost":1,"typeCost":2,"maxFieldCost":1000,"maxTypeCost":1000}}}""",
            await answer.To(new GraphQLRequest("{ mark { name } }") { Cost = CostMode.Report }));
        Assert.Equal(1, called);
        Assert.Equal(
            """{"extensions":{"operationCost":{"fieldCost":1,"typeCost":2,"maxFieldCost":1000,"maxTypeCost":1000}}}""",
            await answer.To(new GraphQLRequest("{ mark { name } }") { Cost = CostMode.Validate }));
        Assert.Equal(1, called);
    }

    [Fact]
    public async Task A_validation_tells_the_cost_of_what_would_be_refused() => Assert.Equal(
        """{"extensions":{"operationCost":{"fieldCost":1001,"typeCost":501,"maxFieldCost":1000,"maxTypeCost":1000}}}""",
        await Shop.Answers(new CostOptions()).To(new GraphQLRequest("{ list(max: 500) { price } }") { Cost = CostMode.Validate }));
}
