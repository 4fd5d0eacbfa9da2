using System.Text;
using CanTho.GraphQL.Cost;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.Tests.Execution;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Cost;

/// <summary>
/// What an operation is reckoned at is never less than what its execution comes to, counted call by call and object by object; and where
/// every list is as long as it may be and nothing is abstract, it is just that.
/// </summary>
public sealed class UpperBound
{
    private const string Sdl = Shop.Directives + "\n" + """
        interface N { n: N  ns: [N!] }
        type A implements N { n: N  ns: [N!] @listSize(assumedSize: 2)  a: A  as(max: Int = 2): [A!] @listSize(slicingArguments: ["max"])  leaf: Int @cost(weight: "2") }
        type B implements N { n: N  ns: [N!] @listSize(assumedSize: 3)  a: A  b: B  leaf: Int }
        type Query { n: N  ns: [N!] @listSize(assumedSize: 2)  a: A  as(max: Int = 2): [A!] @listSize(slicingArguments: ["max"]) }
        """;

    private int _calls;
    private int _objects;

    [Theory]
    [InlineData(true, 200)]
    [InlineData(false, 200)]
    public async Task Of_what_execution_comes_to(bool onlyObjects, int documents)
    {
        for (var seed = 0; seed < documents; seed++)
        {
            var document = new Documents(new Random(seed), onlyObjects).Operation();
            (_calls, _objects) = (0, 1);
            var answer = Engine(new Random(seed), onlyObjects);
            var result = await answer.Engine.Execute(
                new GraphQLRequest(document) { Cost = CostMode.Report }, NoServices.Instance, TestContext.Current.CancellationToken);

            Assert.True(result.Errors.Count == 0, $"seed {seed}: {document}: {string.Join('\n', result.Errors)}");
            var cost = (IReadOnlyDictionary<string, object?>)result.Extensions!["operationCost"]!;
            var (fields, types) = ((double)cost["fieldCost"]!, (double)cost["typeCost"]!);

            Assert.True(_calls <= fields && _objects <= types, $"seed {seed}: {_calls} {_objects} > {fields} {types} of {document}");
            Assert.True(!onlyObjects || (_calls == fields && _objects == types), $"seed {seed}: {_calls} {_objects} != {fields} {types} of {document}");
        }
    }

    private Answers Engine(Random random, bool whole)
    {
        var answer = new Answers(Sdl, new EngineOptions { Cost = CostOptions.None, Parsing = ParserOptions.Trusted, Validation = new() { Limits = ValidationLimits.None } });

        foreach (var type in answer.Engine.Schema.Types.Values.OfType<ObjectType>().Where(type => type.Name is "A" or "B" or "Query"))
        {
            foreach (var field in type.Fields.Values)
            {
                var most = field.Name == "ns" ? (type.Name == "B" ? 3 : 2) : 0;
                field.Resolver = context => new(Value(field, context, most));
            }
        }

        return answer;

        object? Value(Field field, ResolverContext context, int most)
        {
            _calls += field.Type.Named is ScalarType ? (int)SchemaWeight(field) : 1;

            return field.Type.Nullable switch
            {
                ListType => Enumerable.Range(0, Length(field, context, most)).Select(_ => Object(field)).ToList(),
                ScalarType => 1,
                _ => !whole && random.Next(4) == 0 ? null : Object(field),
            };
        }

        int Length(Field field, ResolverContext context, int most)
        {
            var longest = field.Name == "as" ? context.Argument<int>("max") : most;
            return whole ? longest : random.Next(longest + 1);
        }

        object Object(Field field)
        {
            _objects++;
            var name = field.Type.Named is InterfaceType ? (random.Next(2) == 0 ? "A" : "B") : field.Type.Named.Name;
            return new Dictionary<string, object?> { ["__typename"] = name };
        }
    }

    private static double SchemaWeight(Field field) => SchemaCosts.Weight(field.Directives) ?? 0;

    /// <summary>Operations that are valid by construction: fields that may merge do.</summary>
    private sealed class Documents(Random random, bool onlyObjects)
    {
        private readonly StringBuilder _fragments = new();
        private int _count;

        public string Operation() => $"{{ {Set("Query", 3)} }}\n{_fragments}";

        private string Set(string type, int depth)
        {
            var set = new StringBuilder("__typename ");

            for (var i = random.Next(1, 4); i > 0; i--)
            {
                set.Append(random.Next(6) switch
                {
                    0 => $"... on {type} {{ {Set(type, depth)} }} ",
                    1 => Spread(type, depth),
                    2 when type == "N" => $"... on {(random.Next(2) == 0 ? "A" : "B")} {{ __typename {(random.Next(2) == 0 ? "leaf" : "")} }} ",
                    _ => Field(type, depth),
                });
            }

            return set.ToString();
        }

        private string Spread(string type, int depth)
        {
            var name = $"F{_count++}";
            var set = Set(type, depth);
            _fragments.Append($"fragment {name} on {type} {{ {set} }}\n");
            return $"...{name} ...{name} ";
        }

        private string Field(string type, int depth)
        {
            if (depth == 0)
            {
                return type is "A" or "B" ? "leaf " : "__typename ";
            }

            string[] names = (type, onlyObjects) switch
            {
                ("A", true) => ["a", "as", "leaf"],
                ("A", _) => ["n", "ns", "a", "as", "leaf"],
                ("B", _) => ["n", "ns", "a", "b", "leaf"],
                ("N", _) => ["n", "ns"],
                (_, true) => ["a", "as"],
                _ => ["n", "ns", "a", "as"],
            };
            var name = names[random.Next(names.Length)];
            var most = random.Next(1, 4);

            return name switch
            {
                "leaf" => "leaf ",
                "as" => $"as{most}: as(max: {most}) {{ {Set("A", depth - 1)} }} ",
                _ => $"{name} {{ {Set(name[..1].ToUpperInvariant(), depth - 1)} }} ",
            };
        }
    }

    private sealed class NoServices : IServiceProvider
    {
        public static NoServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
