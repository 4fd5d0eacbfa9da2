using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.TypeSystem;

public sealed class BuildingASchema
{
    [Fact]
    public void Types_may_refer_to_each_other_in_any_order_and_in_circles()
    {
        var schema = SchemaBuilder.Build("type Query { a: A! } type A implements I { b: [B!]! i: I } union B = A interface I { i: I }");

        var a = (ObjectType)schema.Types["A"];

        Assert.Same(a, schema.QueryType!.Fields["a"].Type.Named);
        Assert.Same(schema.Types["B"], a.Fields["b"].Type.Named);
        Assert.Equal("[B!]!", a.Fields["b"].Type.ToString());
        Assert.Equal([a], ((UnionType)schema.Types["B"]).Types);
        Assert.True(schema.IsPossible((CompositeType)schema.Types["I"], a));
        Assert.Equal(["A"], schema.PossibleTypes((CompositeType)schema.Types["I"]));
    }

    [Fact]
    public void Extensions_are_merged_into_what_they_extend_wherever_they_stand()
    {
        var schema = SchemaBuilder.Build(
            """
            extend type Query implements N { b: U }
            extend union U = B
            extend enum E @mark { Y }
            extend input I { z: Int }
            extend scalar S @specifiedBy(url: "https://example.org/s")
            extend schema { mutation: M }
            schema { query: Query }
            type Query { a(i: I): E }
            type A { s: S }
            type B { s: S }
            type M { a: A }
            interface N { b: U }
            union U = A
            enum E { X }
            input I @oneOf { y: String }
            scalar S
            directive @mark on ENUM
            """);

        Assert.Equal(["a", "b"], schema.QueryType!.Fields.Keys);
        Assert.Equal(["N"], schema.QueryType.Interfaces.Select(type => type.Name));
        Assert.Equal(["A", "B"], ((UnionType)schema.Types["U"]).Types.Select(type => type.Name));
        Assert.Equal(["X", "Y"], ((EnumType)schema.Types["E"]).Values.Keys);
        Assert.Equal("@mark", Printer.Print(Assert.Single(schema.Types["E"].Directives)));
        Assert.Equal(["y", "z"], ((InputObjectType)schema.Types["I"]).Fields.Keys);
        Assert.True(((InputObjectType)schema.Types["I"]).IsOneOf);
        Assert.Equal("https://example.org/s", ((ScalarType)schema.Types["S"]).SpecifiedByUrl);
        Assert.Same(schema.Types["M"], schema.MutationType);
        Assert.Equal(2, schema.Types["E"].Nodes.Count);
    }

    [Fact]
    public void Root_types_have_the_usual_names_unless_the_schema_says_otherwise()
    {
        var usual = SchemaBuilder.Build("type Query { a: Int } type Mutation { a: Int } type Subscription { a: Int }");
        var special = SchemaBuilder.Build("\"What we know\" schema { query: Q } type Q { a: Int } type Mutation { a: Int }");

        Assert.Equal(["Query", "Mutation", "Subscription"], Enum.GetValues<OperationType>().Select(usual.RootType).Select(type => type?.Name));
        Assert.Equal(["Q", null, null], Enum.GetValues<OperationType>().Select(special.RootType).Select(type => type?.Name));
        Assert.Equal("What we know", special.Description);
    }

    [Fact]
    public void What_is_deprecated_has_a_reason_even_where_none_is_given()
    {
        var schema = SchemaBuilder.Build(
            """
            type Query { a(b: Int @deprecated(reason: "c"), i: I): E @deprecated d: Int }
            enum E { F @deprecated(reason: "") G }
            input I { h: Int @deprecated j: Int }
            """);

        Assert.Equal("No longer supported", schema.QueryType!.Fields["a"].DeprecationReason);
        Assert.Equal("c", schema.QueryType.Fields["a"].Arguments["b"].DeprecationReason);
        Assert.Null(schema.QueryType.Fields["d"].DeprecationReason);
        Assert.Equal("", ((EnumType)schema.Types["E"]).Values["F"].DeprecationReason);
        Assert.Equal("No longer supported", ((InputObjectType)schema.Types["I"]).Fields["h"].DeprecationReason);
    }

    [Fact]
    public void Built_in_types_and_directives_are_there_without_being_defined()
    {
        var schema = SchemaBuilder.Build("type Query { a: Int }");

        Assert.Equal(
            [
                "Query", "String", "Int", "Float", "Boolean", "ID",
                "__Schema", "__Type", "__TypeKind", "__Field", "__InputValue", "__EnumValue", "__Directive", "__DirectiveLocation",
            ],
            schema.Types.Keys);
        Assert.Equal(["include", "skip", "deprecated", "specifiedBy", "oneOf"], schema.Directives.Keys);
        Assert.Equal(
            ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"], schema.Directives["deprecated"].Locations);
        Assert.Equal("String!", schema.Directives["deprecated"].Arguments["reason"].Type.ToString());
        Assert.Equal("No longer supported", schema.Directives["deprecated"].Arguments["reason"].DefaultValue);
    }

    [Fact]
    public void Every_directive_location_can_be_introspected() =>
        Assert.Equal(
            DirectiveLocations.Executable.Concat(DirectiveLocations.TypeSystem).Order(StringComparer.Ordinal),
            ((EnumType)SchemaBuilder.Build("type Query { a: Int }").Types["__DirectiveLocation"]).Values.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_schema_may_define_a_built_in_directive_in_its_own_way()
    {
        var schema = SchemaBuilder.Build("type Query { a: Int } directive @skip(unless: Boolean!) on FIELD");

        Assert.Equal(["unless"], schema.Directives["skip"].Arguments.Keys);
        Assert.Contains("directive @skip(unless: Boolean!) on FIELD", SchemaPrinter.Print(schema), StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_beside_the_definitions_are_passed_over() =>
        Assert.Equal(["a"], SchemaBuilder.Build("query { x } type Query { a: Int } fragment F on Y { z }").QueryType!.Fields.Keys);

    [Fact]
    public void Text_that_does_not_read_is_refused_like_a_schema_that_is_not_valid()
    {
        var refused = Assert.Throws<SchemaException>(() => SchemaBuilder.Build("type Query {\n  a Int\n}"));

        Assert.Equal("The schema is not valid:\n- 2:5: Syntax Error: Expected \":\", found Name \"Int\".", refused.Message);
        Assert.Equal("GRAPHQL_PARSE_FAILED", Assert.Single(refused.Errors).Code);
    }

    [Fact]
    public void A_long_schema_is_no_hostile_query()
    {
        var fields = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}: Int\n"));

        Assert.Equal(20_000, SchemaBuilder.Build($"type Query {{ {fields} }}").QueryType!.Fields.Count);
    }

    [Fact]
    public void Meta_fields_are_found_beside_the_own_ones()
    {
        var schema = SchemaBuilder.Build("type Query { a: U } type B { c: Int } union U = B");
        var (query, b, union) = (schema.QueryType!, (CompositeType)schema.Types["B"], (CompositeType)schema.Types["U"]);

        Assert.Equal("String!", schema.FieldOf(union, "__typename")!.Type.ToString());
        Assert.Equal("__Schema!", schema.FieldOf(query, "__schema")!.Type.ToString());
        Assert.Equal("__Type", schema.FieldOf(query, "__type")!.Type.ToString());
        Assert.Null(schema.FieldOf(b, "__schema"));
        Assert.Null(schema.FieldOf(union, "c"));
        Assert.Same(((ObjectType)b).Fields["c"], schema.FieldOf(b, "c"));
        Assert.Null(schema.MetaField(b, "c"));
    }
}
