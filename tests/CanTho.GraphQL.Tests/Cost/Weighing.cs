using CanTho.GraphQL.Tests.Execution;

namespace CanTho.GraphQL.Tests.Cost;

/// <summary>Each case: the operation, its field cost and its type cost. The root object is one of the objects returned.</summary>
public sealed class Weighing
{
    [Theory]
    [InlineData("{ product { name } }", "1 2")] // composites weigh 1, scalars nothing
    [InlineData("{ product { price } }", "3 2")] // a weight on a field
    [InlineData("{ product { colour photo } }", "1 2.75")] // weights on an enum and a scalar are of the values returned
    [InlineData("{ product { maker { name } } }", "2 6")] // a weight on a type
    [InlineData("{ product { photos } }", "1 4.5")] // a list without a word on its size is 10 long
    [InlineData("{ grid { price } }", "201 101")] // and so are lists within lists
    [InlineData("mutation { buy { price } }", "12 2")]
    [InlineData("{ __typename }", "0 1")]
    public async Task By_the_weights_of_fields_and_types(string query, string cost) => Assert.Equal(cost, await Shop.Weigh(query));

    [Theory]
    [InlineData("{ list(max: 5) { price } }", "11 6")] // the specification's own example: five users, each of weight 2
    [InlineData("{ list(max: 0) { price } }", "1 1")]
    [InlineData("{ list(max: -5) { price } }", "1 1")]
    [InlineData("{ defaulted { price } }", "13 7")]
    [InlineData("{ defaulted(max: 2) { price } }", "5 3")]
    [InlineData("{ product { maker { products { name } } } }", "3 11")] // assumed
    [InlineData("{ products { total } }", "1 2")] // one connection, no list of it asked for
    [InlineData("{ products { nodes { price } } }", "42 22")] // assumed, by the fields it sizes
    [InlineData("{ products(first: 3) { nodes { price } } }", "8 5")]
    [InlineData("{ products(first: 3, last: 4) { nodes { price } } }", "10 6")] // the larger counts
    [InlineData("{ products(first: 3) { edges { cursor node { price } } a: nodes { name } } }", "12 11")]
    [InlineData("{ paged(page: { size: 2 }) { price } }", "6 3")] // inside an input object, which weighs 1
    [InlineData("{ paged(page: {}) { price } }", "16 8")] // with the input field's default
    [InlineData("{ paged(page: { size: null }) { price } }", "22 11")]
    [InlineData("{ byIds(ids: [\"a\", \"b\", \"c\"]) { price } }", "7 4")] // a list as long as another
    [InlineData("{ byIds(ids: \"a\") { price } }", "3 2")]
    [InlineData("{ thing { things { name } } }", "2 17")] // an interface's word holds for the types that are silent
    public async Task By_the_lengths_of_lists(string query, string cost) => Assert.Equal(cost, await Shop.Weigh(query));

    [Theory]
    [InlineData("{ top }", "5 1")]
    [InlineData("{ top(filter: {}) }", "20 1")]
    [InlineData("{ top(filter: { fast: true }) }", "8 1")] // the specification's example: 5 + 15 - 12
    [InlineData("{ top(filter: { name: \"a\", and: [{ fast: true }] }) }", "9 1")] // a list of input objects weighs 1 and what is in it
    [InlineData("{ top(filters: [{ fast: true }, { fast: false }]) }", "0 1")] // never less than nothing
    [InlineData("{ product @approx(tolerance: 1) { name @approx } }", "1.5 2")]
    public async Task By_arguments_input_fields_and_directives(string query, string cost) => Assert.Equal(cost, await Shop.Weigh(query));

    [Theory]
    [InlineData("query($n: Int) { list(max: $n) { price } }", """{"n":4}""", "9 5")]
    [InlineData("query($n: Int = 3) { list(max: $n) { price } }", "{}", "7 4")]
    [InlineData("query($n: Int) { defaulted(max: $n) { price } }", "{}", "13 7")] // absent: the argument's default
    [InlineData("query($n: Int) { defaulted(max: $n) { price } }", """{"n":null}""", "21 11")] // null: nothing bounds the list
    [InlineData("query($p: Page) { paged(page: $p) { price } }", """{"p":{"size":1}}""", "4 2")]
    [InlineData("query($f: Filter) { top(filter: $f) }", """{"f":{"fast":true}}""", "8 1")]
    [InlineData("query($f: Filter) { top(filter: $f) }", "{}", "5 1")]
    [InlineData("query($n: Int) { a: products(first: $n) { nodes { name } } b: products(first: $n) { nodes { name } } }", """{"n":2}""", "4 7")]
    public async Task By_the_values_of_variables(string query, string variables, string cost) =>
        Assert.Equal(cost, await Shop.Weigh(query, variables));

    [Theory]
    [InlineData("query($yes: Boolean!) { product @include(if: $yes) { price } }", "3 2")]
    [InlineData("query($yes: Boolean!) { product @skip(if: $yes) { price } }", "0 1")]
    [InlineData("query($yes: Boolean!) { ...F @skip(if: $yes) } fragment F on Query { product { price } }", "0 1")]
    [InlineData("query($yes: Boolean!) { product { ... @include(if: $yes) { price } } }", "3 2")]
    [InlineData("query($yes: Boolean!) { product { ... @skip(if: $yes) { price } } }", "1 2")]
    public async Task Only_of_what_is_selected(string query, string cost) => Assert.Equal(cost, await Shop.Weigh(query, """{"yes":true}"""));

    [Theory]
    [InlineData("{ thing { name } }", "1 5")] // a maker weighs 4
    [InlineData("{ thing { ...on Product { price } } }", "3 5")] // each cost is that of the type it is dearest on
    [InlineData("{ either { ...on Product { price colour } ...on Maker { name } } }", "3 5")]
    [InlineData("{ thing { ...on Product { thing { ...on Product { price } } } ...on Maker { products { price } } } }", "12 10")]
    public async Task Of_the_dearest_type(string query, string cost) => Assert.Equal(cost, await Shop.Weigh(query));

    [Theory]
    [InlineData("{ product { price } product { price name } }", "3 2")]
    [InlineData("{ ...F ...F product { price } } fragment F on Query { product { price } }", "3 2")]
    [InlineData("{ ...F product { maker { name } } } fragment F on Query { product { maker { products { name } } } }", "3 11")]
    [InlineData("{ a: product { price } b: product { price } }", "6 3")]
    public async Task Once_where_fields_merge(string query, string cost) => Assert.Equal(cost, await Shop.Weigh(query));

    [Theory]
    [InlineData("{ __schema { types { fields { name } } } }", "0 1")]
    [InlineData("query __schema { product { price } }", "3 2")]
    [InlineData("{ ...__schema } fragment __schema on Query { product { price } }", "3 2")]
    [InlineData("{ __schema: product { price } }", "3 2")]
    [InlineData("{ __schema { ...__type } product { price } } fragment __type on __Schema { types { name } }", "3 2")]
    public async Task Not_of_introspection_which_is_told_by_its_type_and_not_by_any_name(string query, string cost) =>
        Assert.Equal(cost, await Shop.Weigh(query));

    [Theory]
    [InlineData("{ list(max: 2147483647) { maker { name } } }", "2147483648 10737418236")]
    [InlineData("{ a: list(max: 2147483647) { things { things { things { things { things { things { things { name } } } } } } } } }", "MOST MOST")]
    public async Task Numbers_that_nobody_counts_to_end_at_the_largest(string query, string cost) =>
        Assert.Equal(cost.Replace("MOST", "1000000000000", StringComparison.Ordinal), await Shop.Weigh(query));

    [Theory]
    [InlineData("{ required { name } }", "none")]
    [InlineData("{ required(first: null) { name } }", "none")]
    [InlineData("query($n: Int) { required(first: $n) { name } }", "none")]
    [InlineData("{ required(first: 1, last: 2) { name } }", "2")]
    public async Task Not_where_the_schema_wants_exactly_one_bound(string query, string given)
    {
        var answer = Shop.Answers(Shop.Unlimited);
        var column = query.IndexOf("required", StringComparison.Ordinal) + 1;

        Assert.Equal(
            $$$"""{"errors":[{"message":"Field \"required\" needs exactly one of its arguments \"first\", \"last\", which bound its list; it is given {{{given}}}.","locations":[{"line":1,"column":{{{column}}}}],"extensions":{"code":"BAD_USER_INPUT"}}]}""",
            await answer.To(query, "{}"));
    }

    [Fact]
    public async Task A_single_bound_that_is_missing_is_named() => Assert.Equal(
        """{"errors":[{"message":"Field \"list\" needs its argument \"max\", which bounds its list.","locations":[{"line":1,"column":3}],"extensions":{"code":"BAD_USER_INPUT"}}]}""",
        await Shop.Answers(Shop.Unlimited).To("{ list { name } }"));

    [Fact]
    public async Task Where_the_schema_says_nothing_of_costs_only_on_request()
    {
        var answer = new Answers("type Query { many: [Query] name: String }", options: null, ("Query.many", _ => new((object?)null)));
        var deep = "{ many { many { many { many { many { name } } } } } }";

        Assert.Equal("""{"data":{"many":null}}""", await answer.To(deep));
        Assert.Equal("11111 111111", await Shop.Weigh(deep, answers: answer));
    }
}
