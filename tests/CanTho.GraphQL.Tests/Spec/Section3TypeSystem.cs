namespace CanTho.GraphQL.Tests.Spec;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Type-System</summary>
public sealed class Section3TypeSystem : SpecExamples
{
    public static TheoryData<string, string, string, string> Examples => new()
    {
        { "R1", "Type-System-Descriptions", "\"\"\"\nA kennel and who lives there.\n\"\"\"\nschema { query: Query }\n\"\"\"\nWhere to begin\n\"\"\"\ntype Query {\n  \"\"\"\n  Finds a dog.\n  \"\"\"\n  find(\"By `name`.\" name: String \"Of this size.\" size: Size): String\n}\n\"How large.\" enum Size { \"Up to 30 cm\" S \"Above\" L }", "builds" },
        { "1", "Root-Operation-Types", "{ dog { name } }", "valid" },
        { "2", "Root-Operation-Types", "type Query { dog: String }", "builds" },
        { "3", "Root-Operation-Types", "mutation { rename(name: \"Rex\") { name } }", "valid" },
        { "4", "Root-Operation-Types", "schema { query: Look mutation: Change } type Look { size: Int } type Change { grow(by: Int): Int }", "builds" },
        { "5", "Root-Operation-Types.Default-Root-Operation-Type-Names", "type Query { size: Int }", "builds" },
        { "6", "Root-Operation-Types.Default-Root-Operation-Type-Names", "schema { query: Query } type Query { gene: Gene } type Gene { name: String mutations: [Mutation] } type Mutation { name: String }", "builds" },
        { "7", "Root-Operation-Types.Default-Root-Operation-Type-Names", "\"\"\"\nA kennel\n\"\"\"\nschema { query: Query mutation: Mutation } type Query { size: Int } type Mutation { grow: Int }", "builds" },
        { "8", "Scalars.Custom-Scalars", "scalar Chip @specifiedBy(url: \"https://example.com/chip\") scalar Day @specifiedBy(url: \"https://example.com/day\")", "builds" },
        { "9", "Objects", "scalar Picture type Pup { name: String age: Int picture: Picture }", "builds" },
        { "10", "Objects", "{ dog { name barkVolume marks } }", "valid" },
        { "11", "Objects", "{ dog { barkVolume name } }", "valid" },
        { "12", "Objects", "type Pup { name: String age: Int mother: Pup }", "builds" },
        { "C1", "Objects", "{ dog { name mother } }", "breaks ScalarLeafsRule" },
        { "13", "Objects", "{ dog { name mother { name } } }", "valid" },
        { "14", "Objects.Field-Ordering", "{ dog { name ...Frag id: name } } fragment Frag on Dog { barkVolume __typename }", "valid" },
        { "15", "Objects.Field-Ordering", "{ pet { name ... on Cat { meowVolume } ...Fits __typename } } fragment Fits on Dog { __typename barkVolume name }", "valid" },
        { "16", "Objects.Field-Ordering", "{ dog { name @skip(if: true) barkVolume name } }", "valid" },
        { "17", "Field-Arguments", "scalar Picture type Pup { name: String picture(size: Int): Picture }", "builds" },
        { "18", "Field-Arguments", "{ dog { barkVolume name(surname: true) } }", "valid" },
        { "19", "Field-Deprecation", "type Pup { nick: String @deprecated }", "builds" },
        { "20", "Object-Extensions", "type Tale { title: String } extend type Tale { isHidden: Boolean }", "builds" },
        { "21", "Object-Extensions", "directive @mark on OBJECT type Tale { title: String } extend type Tale @mark", "builds" },
        { "22", "Interfaces", Kennels, "builds" },
        { "23", "Interfaces", Kennels + " type Address { of: Named street: String town: String }", "builds" },
        { "24", "Interfaces", "{ named { name } arguments { int } }", "valid" },
        { "C2", "Interfaces", "{ named { name iq } arguments { int } }", "breaks FieldsOnCorrectTypeRule" },
        { "25", "Interfaces", "{ named { name ... on Human { iq } } arguments { int } }", "valid" },
        { "R2", "Interfaces.Interfaces-Implementing-Interfaces", "interface Node { id: ID! } interface File implements Node { id: ID! path: String }", "builds" },
        { "R3", "Interfaces.Interfaces-Implementing-Interfaces", "interface Node { id: ID! } interface File implements Node { id: ID! path: String } interface Photo implements File & Node { id: ID! path: String width: Int }", "builds" },
        { "C3", "Interfaces.Interfaces-Implementing-Interfaces", "interface Node implements Named & Node { id: ID! name: String } interface Named implements Node & Named { id: ID! name: String }", "breaks ImplementedInterfaces" },
        { "26", "Interface-Extensions", Kennels + " extend interface Named { nick: String } extend type Pup { nick: String } extend type Kennel { nick: String }", "builds" },
        { "27", "Interface-Extensions", "directive @mark on INTERFACE " + Kennels + " extend interface Named @mark", "builds" },
        { "28", "Unions", "union Found = Picture | Pup type Pup { name: String } type Picture { height: Int } type Search { first: Found }", "builds" },
        { "C4", "Unions", "{ dogOrHuman { name iq } }", "breaks FieldsOnCorrectTypeRule" },
        { "29", "Unions", "{ dogOrHuman { ... on Dog { name } ... on Human { iq } } }", "valid" },
        { "R4", "Unions", "type Pup { name: String } type Picture { height: Int } union Found =\n  | Picture\n  | Pup", "builds" },
        { "30", "Enums", "enum Wind { N E S W }", "builds" },
        { "31", "Input-Objects", "input Spot { x: Float y: Float }", "builds" },
        { "32", "Input-Objects.Circular-References", "input Box { inner: Box tag: String }", "builds" },
        { "33", "Input-Objects.Circular-References", "input Box { inner: [Box!]! tag: String }", "builds" },
        { "C5", "Input-Objects.Circular-References", "input Box { tag: String inner: Box! }", "breaks InputObjectCycles" },
        { "C6", "Input-Objects.Circular-References", "input Hen { egg: Egg! tag: String } input Egg { hen: Hen! tag: String }", "breaks InputObjectCycles" },
        { "34", "Input-Objects.Input-Coercion", CoercionTables.Sdl, "builds" },
        { "35", "OneOf-Input-Objects.Input-Coercion", CoercionTables.Sdl, "builds" },
        { "C7", "Non-Null.Input-Coercion", "{ arguments { nonNullInt } }", "breaks ProvidedRequiredArgumentsRule" },
        { "C8", "Non-Null.Input-Coercion", "{ arguments { nonNullInt(value: null) } }", "breaks ValuesOfCorrectTypeRule" },
        { "36", "Non-Null.Input-Coercion", "query ($value: Int) { arguments { nonNullInt(value: $value) } }", "breaks VariablesInAllowedPositionRule" }, // the edition's note says so
        { "37", "Type-System.Directives.Custom-Directives", "directive @mark on FIELD type Query { size: Int }\n---\n{ ...F } fragment F on Query { size @mark }", "valid" },
        { "R5", "Type-System.Directives.Custom-Directives", "directive @mark on\n  | FIELD\n  | FRAGMENT_SPREAD\n  | INLINE_FRAGMENT", "builds" },
        { "38", "Type-System.Directives.Custom-Directives", "directive @mark on FIELD_DEFINITION | ARGUMENT_DEFINITION type Pup { name(long: Int @mark): String @mark }", "builds" },
        { "39", "Type-System.Directives.Custom-Directives", "directive @from(table: String!) repeatable on OBJECT | INTERFACE type Pup @from(table: \"a\") @from(table: \"b\") { id: ID! } extend type Pup @from(table: \"c\")", "builds" },
        { "C9", "Type-System.Directives.Custom-Directives", "directive @mark(of: String @mark) on ARGUMENT_DEFINITION", "breaks DirectiveCycles" },
        { "40", "--skip", "query ($quiet: Boolean!) { dog { name barkVolume @skip(if: $quiet) } }", "valid" },
        { "41", "--include", "query ($loud: Boolean!) { dog { name barkVolume @include(if: $loud) } }", "valid" },
        { "42", "--deprecated", "type Pup { name: String nick: String @deprecated(reason: \"Use `name`.\") call(by: String nick: String @deprecated(reason: \"Use `by`.\")): String }", "builds" },
        { "C10", "--deprecated", "type Pup { call(by: String nick: String! @deprecated(reason: \"Use `by`.\")): String }", "breaks RequiredInputsInForce" },
        { "43", "--specifiedBy", "scalar Chip @specifiedBy(url: \"https://example.com/chip\")", "builds" },
        { "44", "--oneOf", "input Which @oneOf { id: ID name: String spot: Spot } input Spot { x: Int y: Int }", "builds" },
    };

    private const string Kennels =
        "interface Named { name: String } interface Priced { price: Int } type Pup implements Named { name: String age: Int } "
        + "type Kennel implements Named & Priced { name: String price: Int places: Int }";

    [Theory]
    [MemberData(nameof(Examples))]
    public void Ends_as_the_edition_says(string place, string section, string text, string verdict) =>
        Assert.Equal($"{place} {section}: {verdict}", $"{place} {section}: {Verdict(text)}");

    [Fact]
    public void No_example_is_missing() => NoneIsMissing(Examples.Select(row => row.Data.Item1), 44, 5, 10, 0);

    [Theory]
    [InlineData("11", """{"dog":{"barkVolume":7,"name":"Rex"}}""")]
    [InlineData("14", """{"dog":{"name":"Rex","barkVolume":7,"__typename":"Dog","id":"Rex"}}""")]
    [InlineData("15", """{"pet":{"name":"Rex","__typename":"Dog","barkVolume":7}}""")]
    [InlineData("16", """{"dog":{"barkVolume":7,"name":"Rex"}}""")]
    public async Task Fields_come_in_the_order_in_which_they_are_first_met(string place, string data) =>
        Assert.Equal($"{{\"data\":{data}}}", await Answer(Examples.Single(row => row.Data.Item1 == place).Data.Item3));

    /// <summary>What the sections on extensions and validation require and no example shows.</summary>
    [Theory]
    [InlineData("Schema", "type String { a: Int }", "breaks BuiltInTypes")]
    [InlineData("Schema", "type __Type { a: Int }", "breaks BuiltInTypes")]
    [InlineData("Schema", "type __Mine { a: Int }", "breaks ReservedNames")]
    [InlineData("--specifiedBy", "scalar Int @specifiedBy(url: \"https://example.com\")", "breaks BuiltInTypes")]
    [InlineData("Scalars.Built-in-Scalars", "scalar Int", "builds")]
    [InlineData("Root-Operation-Types", "schema { query: Query subscription: Query } type Query { a: Int }", "breaks RootTypes")]
    [InlineData("Root-Operation-Types", "schema { query: Query mutation: Wind } type Query { a: Int } enum Wind { N }", "breaks RootTypes")]
    [InlineData("Scalar-Extensions", "type Pup { a: Int } extend scalar Pup @specifiedBy(url: \"\")", "breaks PossibleTypeExtensions")]
    [InlineData("Object-Extensions", "interface Named { name: String } type Pup implements Named { name: String } extend type Pup implements Named", "breaks ImplementedInterfaces")]
    [InlineData("Union-Extensions", "type Pup { a: Int } union Found = Pup extend union Found = Pup", "breaks UnionMembers")]
    [InlineData("Enum-Extensions", "enum Wind { N } extend enum Wind { N }", "breaks UniqueEnumValueNames")]
    [InlineData("Input-Object-Extensions", "input Which @oneOf { id: ID } extend input Which { name: String! }", "breaks OneOfFields")]
    [InlineData("Input-Object-Extensions", "input Which @oneOf { id: ID } extend input Which { name: String = \"\" }", "breaks OneOfFields")]
    [InlineData("Input-Object-Extensions", "input Which { id: ID } extend input Which @oneOf", "breaks OneOfExtensions")]
    [InlineData("Enums", "enum Wind { N true }", "does not read")]
    [InlineData("Non-Null", "type Pup { a: Int!! }", "does not read")]
    [InlineData("Type-System.Directives", "directive @mark on", "does not read")]
    [InlineData("Type-System.Directives", "directive @mark on KENNEL", "does not read")]
    [InlineData("Type-System.Directives.Type-Validation", "directive @__mark on FIELD", "breaks ReservedNames")]
    [InlineData("Type-System.Directives.Type-Validation", "directive @mark(__of: Int) on FIELD", "breaks ReservedNames")]
    [InlineData("Interfaces.Type-Validation", "interface Named { name: String } type Pup implements Named { name(long: Int!): String }", "breaks InterfaceFields")]
    [InlineData("Interfaces.Type-Validation", "interface Named { name: String } type Pup implements Named { name: String @deprecated }", "breaks InterfaceFields")]
    [InlineData("Input-Objects.Type-Validation", "input Box { inner: Box = {} }", "breaks DefaultValueCycles")]
    [InlineData("Input-Objects.Type-Validation", "input Box { size: Int! @deprecated }", "breaks RequiredInputsInForce")]
    [InlineData("Objects.Type-Validation", "type Pup { a(size: Int = \"big\"): Int }", "breaks DefaultValues")]
    public void Other_requirements(string section, string text, string verdict) => Assert.Equal($"{section}: {verdict}", $"{section}: {Verdict(text)}");
}
