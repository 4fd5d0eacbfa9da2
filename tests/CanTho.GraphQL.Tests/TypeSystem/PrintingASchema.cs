using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.TypeSystem;

public sealed class PrintingASchema
{
    [Fact]
    public void What_was_defined_is_printed_in_its_order_and_what_is_built_in_is_not()
    {
        const string sdl =
            """"
            """What the office knows."""
            schema {
              query: Knowledge
            }

            """How costly a field is."""
            directive @cost(
              """Points."""
              points: Int! = 1
            ) repeatable on FIELD_DEFINITION | OBJECT

            type Knowledge implements Node {
              id: ID!

              """
              A name in any script.
              And in any order.
              """
              search(
                text: String!

                """How many."""
                first: Int = 10 @deprecated(reason: "Use \"limit\".")
              ): [Hit!]! @deprecated
              kinds(of: [Kind!] = [PERSON, PLACE], where: Where = { within: { name: "Cần Thơ" } }): Int
            }

            interface Node {
              """\"""Quoted\""" in part."""
              id: ID!
            }

            union Hit = Knowledge

            enum Kind {
              PERSON

              """A place."""
              PLACE @deprecated(reason: "Too vague")
            }

            input Where @oneOf {
              within: Within
              near: ID
            }

            input Within {
              name: String!
            }

            scalar PartialDate @specifiedBy(url: "https://www.loc.gov/standards/datetime/")
            """";

        Assert.Equal(sdl, SchemaPrinter.Print(SchemaBuilder.Build(sdl)));
    }

    [Fact]
    public void Extensions_are_printed_where_they_belong_and_usual_roots_not_at_all() =>
        Assert.Equal(
            "type Query {\n  a: Int\n  b: Int\n}",
            SchemaPrinter.Print(SchemaBuilder.Build("schema { query: Query } type Query { a: Int } extend type Query { b: Int }")));

    [Fact]
    public void Usual_roots_are_printed_where_the_schema_has_a_description() =>
        Assert.Equal(
            "\"\"\"What there is.\"\"\"\nschema {\n  query: Query\n}\n\ntype Query {\n  a: Int\n}",
            SchemaPrinter.Print(SchemaBuilder.Build("\"What there is.\" schema { query: Query } type Query { a: Int }")));

    [Fact]
    public void A_description_that_no_block_can_hold_is_printed_between_quotes() =>
        Assert.Equal(
            "\" a\\n b\"\ntype Query {\n  \"\\u0007\"\n  a: Int\n}",
            SchemaPrinter.Print(SchemaBuilder.Build("\" a\\n b\" type Query { \"\\u0007\" a: Int }")));
}
