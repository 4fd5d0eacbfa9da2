using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Language;

/// <summary>Where the September 2025 edition allows descriptions, and where not.</summary>
public sealed class Descriptions
{
    [Fact]
    public void Operations_variables_and_fragments_may_be_described()
    {
        const string source =
            """"
            """The one question"""
            query Q(
            "Who is meant"
            $id: ID!
            $n: Int
            ) {
              a(b: $id, c: $n)
            }

            "What is asked of each"
            fragment F on A {
              b
            }
            """";

        Assert.Equal(source, Printer.Print(Parser.Parse(source)));
    }

    [Fact]
    public void Every_part_of_a_schema_may_be_described()
    {
        const string source =
            """"
            "s"
            schema {
              query: Q
            }

            "t"
            type Q {
              "f"
              f(
                "a"
                a: I
              ): S
            }

            "i"
            interface N {
              a: S
            }

            "u"
            union U = Q

            "e"
            enum E {
              "v"
              V
            }

            "n"
            input I {
              "x"
              x: Int = 1
            }

            "c"
            scalar S

            "d"
            directive @d(
              "a"
              a: Int
            ) repeatable on FIELD | OBJECT
            """";

        Assert.Equal(source, Printer.Print(Parser.Parse(source)));
    }

    [Theory]
    [InlineData("\"d\" { a }", "Syntax Error: Unexpected description, descriptions are not supported on shorthand queries. (1:1)")]
    [InlineData("\"d\" extend type A { b: C }", "Syntax Error: Unexpected description, only GraphQL definitions support descriptions. (1:1)")]
    [InlineData("extend \"d\" type A { b: C }", "Syntax Error: Unexpected String \"d\". (1:8)")]
    [InlineData("\"d\" foo", "Syntax Error: Unexpected description, only GraphQL definitions support descriptions. (1:1)")]
    [InlineData("\"d\"", "Syntax Error: Unexpected <EOF>. (1:4)")]
    [InlineData("\"d\" \"e\" type A { b: C }", "Syntax Error: Unexpected String \"e\". (1:5)")]
    [InlineData("{ \"d\" a }", "Syntax Error: Expected Name, found String \"d\". (1:3)")]
    public void Nothing_else_may(string source, string message) => Assert.Equal(message, Refused.Document(source));
}
