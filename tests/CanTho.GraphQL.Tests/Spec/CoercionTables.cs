using CanTho.GraphQL.Tests.Execution;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Spec;

/// <summary>
/// The tables of input and result coercion in the section on the type system, row by row and in that order, with names of our own. An
/// input is shown as the resolver gets it; what is refused is refused with an error, wherever in the request that is.
/// </summary>
public sealed class CoercionTables
{
    public const string Sdl = """
        input Box { tag: String  size: Int! }
        input Which @oneOf { tag: String  size: Int }
        type Query {
          box(value: Box): String  which(value: Which): String  list(value: [Int]): String  lists(value: [[Int]]): String
          a: [Int]  b: [Int]!  c: [Int!]  d: [Int!]!
        }
        """;

    private const string Error = "";

    /// <summary>Spec: https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion</summary>
    [Theory]
    [InlineData("{ tag: \"abc\", size: 123 }", "", "{}", "{ tag: \"abc\", size: 123 }")]
    [InlineData("{ tag: null, size: 123 }", "", "{}", "{ tag: null, size: 123 }")]
    [InlineData("{ size: 123 }", "", "{}", "{ size: 123 }")]
    [InlineData("{ tag: $v, size: 123 }", "String", """{"v":null}""", "{ tag: null, size: 123 }")]
    [InlineData("{ tag: $v, size: 123 }", "String", "{}", "{ size: 123 }")]
    [InlineData("{ size: $v }", "Int!", """{"v":123}""", "{ size: 123 }")]
    [InlineData("$v", "Box", """{"v":{"size":123}}""", "{ size: 123 }")]
    [InlineData("\"abc123\"", "", "{}", Error)]
    [InlineData("$v", "Box", """{"v":"abc123"}""", Error)]
    [InlineData("{ tag: \"abc\", size: \"123\" }", "", "{}", Error)]
    [InlineData("{ tag: \"abc\" }", "", "{}", Error)]
    [InlineData("{ size: $v }", "Int!", "{}", Error)]
    [InlineData("$v", "Box", """{"v":{"tag":"abc"}}""", Error)]
    [InlineData("{ tag: \"abc\", size: null }", "", "{}", Error)]
    [InlineData("{ size: $v }", "Int = 1", """{"v":null}""", Error)]
    [InlineData("{ size: 123, colour: \"red\" }", "", "{}", Error)]
    public Task An_input_object(string literal, string type, string variables, string coerced) => Coerces("box", literal, type, variables, coerced);

    /// <summary>Spec: https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects.Input-Coercion</summary>
    [Theory]
    [InlineData("{ tag: \"abc\" }", "", "{}", "{ tag: \"abc\" }")]
    [InlineData("{ size: 123 }", "", "{}", "{ size: 123 }")]
    [InlineData("$v", "Which", """{"v":{"tag":"abc"}}""", "{ tag: \"abc\" }")]
    [InlineData("{ tag: null }", "", "{}", Error)]
    [InlineData("$v", "Which", """{"v":{"tag":null}}""", Error)]
    [InlineData("{ tag: $v }", "String!", "{}", Error)]
    [InlineData("{ tag: \"abc\", size: 123 }", "", "{}", Error)]
    [InlineData("{ tag: 456, size: \"xyz\" }", "", "{}", Error)]
    [InlineData("$v", "Which", """{"v":{"tag":"abc","size":123}}""", Error)]
    [InlineData("{ tag: \"abc\", size: null }", "", "{}", Error)]
    [InlineData("{ tag: \"abc\", size: $v }", "Int", "{}", Error)]
    [InlineData("{ tag: $v, size: $v }", "String", """{"v":"abc"}""", Error)]
    [InlineData("{}", "", "{}", Error)]
    [InlineData("$v", "Which", """{"v":{}}""", Error)]
    public Task A_oneOf_input_object(string literal, string type, string variables, string coerced) =>
        Coerces("which", literal, type, variables, coerced);

    /// <summary>Spec: https://spec.graphql.org/September2025/#sec-List.Input-Coercion; each as a literal and as a variable.</summary>
    [Theory]
    [InlineData("list", "[1, 2, 3]", "[1, 2, 3]")]
    [InlineData("list", "[1, \"b\", true]", Error)]
    [InlineData("list", "1", "[1]")]
    [InlineData("list", "null", "null")]
    [InlineData("lists", "[[1], [2, 3]]", "[[1], [2, 3]]")]
    [InlineData("lists", "[1, 2, 3]", "[[1], [2], [3]]")]
    [InlineData("lists", "[1, null, 3]", "[[1], null, [3]]")]
    [InlineData("lists", "[[1], [\"b\"]]", Error)]
    [InlineData("lists", "1", "[[1]]")]
    [InlineData("lists", "null", "null")]
    public async Task A_list(string field, string provided, string coerced)
    {
        await Coerces(field, provided, "", "{}", coerced);
        await Coerces(field, "$v", field == "list" ? "[Int]" : "[[Int]]", $$"""{"v":{{provided}}}""", coerced);
    }

    /// <summary>Spec: https://spec.graphql.org/September2025/#sec-Combining-List-and-Non-Null. A value of "error" is none of Int.</summary>
    [Theory]
    [InlineData("a", "[1,2,3]", "[1,2,3]", false)]
    [InlineData("a", "null", "null", false)]
    [InlineData("a", "[1,2,null]", "[1,2,null]", false)]
    [InlineData("a", "[1,2,\"error\"]", "[1,2,null]", true)]
    [InlineData("b", "[1,2,3]", "[1,2,3]", false)]
    [InlineData("b", "null", Error, true)]
    [InlineData("b", "[1,2,null]", "[1,2,null]", false)]
    [InlineData("b", "[1,2,\"error\"]", "[1,2,null]", true)]
    [InlineData("c", "[1,2,3]", "[1,2,3]", false)]
    [InlineData("c", "null", "null", false)]
    [InlineData("c", "[1,2,null]", "null", true)]
    [InlineData("c", "[1,2,\"error\"]", "null", true)]
    [InlineData("d", "[1,2,3]", "[1,2,3]", false)]
    [InlineData("d", "null", Error, true)]
    [InlineData("d", "[1,2,null]", Error, true)]
    [InlineData("d", "[1,2,\"error\"]", Error, true)]
    public async Task A_list_and_null_as_a_result(string field, string inner, string result, bool withError)
    {
        var value = Answers.Variables($$"""{"it":{{inner}}}""")!["it"];
        var answer = await new Answers(Sdl, options: null, ($"Query.{field}", _ => new(value))).To($"{{ {field} }}");

        Assert.EndsWith(result.Length == 0 ? "\"data\":null}" : $$$""""data":{"{{{field}}}":{{{result}}}}}"""", answer, StringComparison.Ordinal);
        Assert.Equal(withError, answer.StartsWith("""{"errors":[""", StringComparison.Ordinal));
    }

    private static async Task Coerces(string field, string literal, string type, string variables, string coerced)
    {
        string? got = null;
        var answers = new Answers(Sdl, options: null, ($"Query.{field}", context =>
        {
            got = context.Arguments.TryGet("value", out var value) ? ValueText.Of(value) : "absent";
            return new("");
        }));
        var answer = await answers.To($"query {(type.Length > 0 ? $"($v: {type})" : "")} {{ {field}(value: {literal}) }}", variables);

        Assert.Equal(coerced.Length > 0 ? coerced : null, got);
        Assert.Equal(coerced.Length == 0, answer.StartsWith("""{"errors":[""", StringComparison.Ordinal));
    }
}
