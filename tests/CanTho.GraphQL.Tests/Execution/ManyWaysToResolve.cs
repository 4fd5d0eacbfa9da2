using System.Text;
using System.Text.Json;
using CanTho.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Tests.Execution;

/// <summary>Whether a resolver answers at once, after waiting, or in a batch changes when things are done, never what comes out.</summary>
public sealed class ManyWaysToResolve
{
    private const string Sdl = """
        type Query { root: Node! }
        type Node { id: Int!  number: Int!  next: Node  sure: Node!  some: [Node!]  all: [Node]!  pairs: [[Node!]] }
        """;

    private static readonly string[] Fields = ["number", "next", "sure", "some", "all", "pairs"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task All_of_them_give_the_same_answer(int seed)
    {
        var plain = new Answers(Sdl, new ResolverBindings().Add(typeof(QueryResolvers), typeof(Plain)));
        var mixed = new Answers(Sdl, new ResolverBindings().Add(typeof(QueryResolvers), typeof(Mixed)), services => services.AddSingleton(new Waits(seed)));
        var random = new Random(seed);

        for (var i = 0; i < 50; i++)
        {
            var query = $"{{ root {Selection(random, levels: 4)} }}";

            var (expected, actual) = (JsonElement.Parse(await plain.To(query)), JsonElement.Parse(await mixed.To(query)));

            Assert.Equal(expected.GetProperty("data").GetRawText(), actual.GetProperty("data").GetRawText());

            // Where a sibling has made the parent null, one that was begun already may report its own failure too.
            Assert.Subset(Errors(actual), Errors(expected));
        }
    }

    private static HashSet<string> Errors(JsonElement answer) =>
        answer.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(error => error.GetRawText())] : [];

    private static string Selection(Random random, int levels)
    {
        var selection = new StringBuilder("{ id");

        foreach (var field in Fields.Where(_ => random.Next(3) == 0))
        {
            selection.Append(field == "number" ? " number" : levels == 0 ? "" : $" {field} {Selection(random, levels - 1)}");
        }

        return selection.Append(" }").ToString();
    }

    public sealed record Node(int Id)
    {
        public Node Child(int place) => new((Id * 7 + place) % 1_000);

        /// <summary>Every eleventh fails, and every thirteenth is null.</summary>
        public Node? Maybe(int place) => Child(place) switch
        {
            { Id: var id } when id % 11 == 0 => throw new GraphQLException(new GraphQLError($"no {id}")),
            { Id: var id } when id % 13 == 0 => null,
            var node => node,
        };
    }

    public sealed class Waits(int seed)
    {
        private readonly Random _random = new(seed);

        public async Task<T> For<T>(Func<T> value)
        {
            for (var turns = _random.Next(4); turns > 0; turns--)
            {
                await Task.Yield();
            }

            return value();
        }
    }

    public static class QueryResolvers
    {
        public static Node Root() => new(1);
    }

    [Resolves("Node")]
    public static class Plain
    {
        public static int? Number(Node parent) => parent.Id % 9 == 0 ? null : parent.Id;

        public static Node? Next(Node parent) => parent.Maybe(1);

        public static Node? Sure(Node parent) => parent.Maybe(2);

        public static IReadOnlyList<Node?> Some(Node parent) => [parent.Child(3), parent.Id % 5 == 0 ? null : parent.Child(4)];

        public static Node?[] All(Node parent) => [parent.Child(5), parent.Id % 3 == 0 ? null : parent.Child(6)];

        public static List<List<Node?>?> Pairs(Node parent) => [[parent.Child(7), parent.Child(8)], parent.Id % 2 == 0 ? null : [null]];
    }

    [Resolves("Node")]
    public static class Mixed
    {
        public static Task<int?> Number(Node parent, Waits waits) => waits.For(() => Plain.Number(parent));

        public static async Task<Node?> Next(Node parent, ResolverContext context, Waits waits) =>
            (await context.Loader<int, Node>("nodes", async (ids, _) => await waits.For(() => ids.Select(id => new Node(id)).ToList())).Load(parent.Id)).Maybe(1);

        public static ValueTask<Node?> Sure(Node parent, Waits waits) => new(waits.For(() => parent.Maybe(2)));

        [Batch]
        public static async Task<IReadOnlyList<IReadOnlyList<Node?>>> Some(IReadOnlyList<Node> parents, Waits waits) =>
            await waits.For(() => parents.Select(Plain.Some).ToList());

        [Batch]
        public static Node?[][] All(IReadOnlyList<Node> parents) => [.. parents.Select(Plain.All)];

        [Batch]
        public static async ValueTask<IReadOnlyList<List<List<Node?>?>>> Pairs(IReadOnlyList<Node> parents, Waits waits)
        {
            await Task.Yield();
            return await waits.For(() => parents.Select(Plain.Pairs).ToArray());
        }
    }
}
