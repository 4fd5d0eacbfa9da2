using CanTho.GraphQL.Cost;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Tests.Execution;

namespace CanTho.GraphQL.Tests.Cost;

/// <summary>A schema that speaks of costs in every way there is.</summary>
internal static class Shop
{
    public const string Directives = """
        directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
        directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
        """;

    public const string Sdl = Directives + "\n" + """
        directive @approx(tolerance: Float @cost(weight: "0.5")) on FIELD
        scalar Blob @cost(weight: "0.25")
        enum Colour @cost(weight: "0.5") { RED }
        input Page { size: Int = 7  from: Int }
        input Filter { fast: Boolean @cost(weight: "-12.0")  name: String  and: [Filter!] }
        interface Thing { name: String  thing: Thing  things: [Thing!] @listSize(assumedSize: 3) }
        type Product implements Thing {
          name: String  thing: Thing  things: [Thing!]
          price: Int @cost(weight: "2.0")  colour: Colour  photo: Blob  photos: [Blob]  maker: Maker
        }
        type Maker implements Thing @cost(weight: "4") { name: String  thing: Thing  things: [Thing!]  products: [Product] @listSize(assumedSize: 5) }
        union Either = Product | Maker
        type Edge { cursor: String  node: Product }
        type Connection { edges: [Edge]  nodes: [Product]  total: Int }
        type Query {
          product: Product
          thing: Thing
          either: Either
          self: Query
          mark(text: String): Product
          grid: [[Product]]
          list(max: Int): [Product] @listSize(slicingArguments: ["max"])
          defaulted(max: Int = 6): [Product] @listSize(slicingArguments: ["max"])
          required(first: Int, last: Int): [Product] @listSize(slicingArguments: ["first", "last"])
          products(first: Int, last: Int): Connection
            @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
          paged(page: Page): [Product] @listSize(slicingArguments: ["page.size"])
          byIds(ids: [ID!]): [Product] @listSize(slicingArguments: ["ids"])
          top(filter: Filter @cost(weight: "15.0"), filters: [Filter!]): [String] @cost(weight: "5.0") @listSize(assumedSize: 10)
        }
        type Mutation { buy: Product @cost(weight: "10") }
        """;

    public static CostOptions Unlimited { get; } = CostOptions.None;

    public static Answers Answers(CostOptions options, params IReadOnlyList<(string Field, FieldResolver Resolver)> roots) =>
        new(Sdl, new EngineOptions { Cost = options }, roots);

    /// <summary>Asked to validate: the operation's field cost and type cost, a space between, or else the errors.</summary>
    public static async Task<string> Weigh(string query, string? variables = null, Answers? answers = null)
    {
        var json = await (answers ?? Answers(Unlimited)).To(
            new GraphQLRequest(query, Variables: variables is null ? null : Execution.Answers.Variables(variables)) { Cost = CostMode.Validate });

        return json
            .Replace("""{"extensions":{"operationCost":{"fieldCost":""", "", StringComparison.Ordinal)
            .Replace(",\"typeCost\":", " ", StringComparison.Ordinal)
            .Replace("}}}", "", StringComparison.Ordinal);
    }
}
