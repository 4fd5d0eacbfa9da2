namespace CanTho.GraphQL.Tests.Execution;

/// <summary>What a resolver can know of the query around it.</summary>
public sealed class Selecting
{
    private const string Sdl = """
        interface Node { id: Int }
        type Person implements Node { id: Int  age: Int }
        type Town implements Node { id: Int  size: Int }
        type Connection { nodes: [Node]  totalCount: Int }
        type Query { people: Connection  node: Node  list: [Connection] }
        """;

    [Theory]
    [InlineData("{ people { totalCount } }", true)]
    [InlineData("{ people { n: totalCount } }", true)]
    [InlineData("{ people { nodes { id } } }", false)]
    [InlineData("{ people { totalCount: nodes { id } } }", false)]
    [InlineData("{ people { ...F } } fragment F on Connection { ... { totalCount } }", true)]
    [InlineData("{ people { nodes { id } } people { totalCount } }", true)]
    [InlineData("query($v: Boolean = false) { people { __typename totalCount @include(if: $v) } }", false)]
    [InlineData("query($v: Boolean = false) { people { totalCount @skip(if: $v) } }", true)]
    public async Task Whether_a_field_is_asked_for(string query, bool selects)
    {
        bool? told = null;
        var answer = new Answers(Sdl, options: null, ("Query.people", context =>
        {
            told = context.Selects("totalCount");
            return new((object?)null);
        }));

        Assert.Equal("""{"data":{"people":null}}""", await answer.To(query));
        Assert.Equal(selects, told);
    }

    [Fact]
    public async Task On_an_interface_any_type_counts()
    {
        var told = "";
        var answer = new Answers(Sdl, options: null, ("Query.node", context =>
        {
            told = $"{context.Selects("id")} {context.Selects("size")} {context.Selects("age")}";
            return new((object?)null);
        }));

        await answer.To("{ node { id ... on Town { size } } }");

        Assert.Equal("True True False", told);
    }

    [Fact]
    public async Task Where_it_stands()
    {
        var told = "";
        var answer = new Answers(
            Sdl,
            options: null,
            ("Query.list", _ => new(new object?[] { null, new object() })),
            ("Connection.totalCount", context =>
            {
                told = $"{context.ParentType}.{context.Field.Name} at {string.Join('.', context.Path)}";
                return new(1);
            }));

        await answer.To("{ all: list { n: totalCount } }");

        Assert.Equal("Connection.totalCount at all.1.n", told);
    }
}
