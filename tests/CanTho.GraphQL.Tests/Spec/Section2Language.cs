using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Spec;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-Language</summary>
public sealed class Section2Language : SpecExamples
{
    public static TheoryData<string, string, string, string> Examples => new()
    {
        { "1", "Descriptions", "\"\"\"\nHow loud is it,\nand **whose**?\n\"\"\"\nquery Loudness(\"Its owner.\" $id: ID!) { human(id: $id) { ...Who } dog { barkVolume } }\n\"Who it is.\" fragment Who on Human { name }", "valid" },
        { "2", "Language.Operations", "\"\"\"Gives the dog\na name.\"\"\" mutation { rename(name: \"Rex\") { name } }", "valid" },
        { "3", "Language.Operations.Query-shorthand", "{ dog { name } }", "valid" },
        { "4", "Selection-Sets", "{ dog { name nickname barkVolume } }", "valid" },
        { "5", "Language.Fields", "{ human { name iq pets { name owner { name } } } }", "valid" },
        { "6", "Language.Fields", "# the one dog\n{ dog { name } }\n\n# one of many\n{ human(id: 4) { name } }", "breaks LoneAnonymousOperationRule" },
        { "7", "Language.Arguments", "{ human(id: 4) { name(surname: true) } }", "valid" },
        { "8", "Language.Arguments", "{ arguments { two(x: 100, y: 50) } }", "valid" },
        { "9", "Language.Arguments.Arguments-Are-Unordered", "{ arguments { two(x: 200, y: 100) } }", "valid" },
        { "10", "Language.Arguments.Arguments-Are-Unordered", "{ arguments { two(y: 100, x: 200) } }", "valid" },
        { "11", "Field-Alias", "{ dog { short: name(surname: false) long: name(surname: true) } }", "valid" },
        { "12", "Field-Alias", "{ ann: human(id: 4) { name } }", "valid" },
        { "13", "Language.Fragments", "{ dog { mother { name barkVolume } pups { name barkVolume } } }", "valid" },
        { "14", "Language.Fragments", "{ dog { mother { ...Loud } pups { ...Loud } } } fragment Loud on Dog { name barkVolume }", "valid" },
        { "15", "Language.Fragments", "{ dog { mother { ...Loud } pups { ...Loud } } } fragment Loud on Dog { name ...Volume } fragment Volume on Dog { barkVolume }", "valid" },
        { "16", "Type-Conditions", "{ named { name ...OfCat ...OfHuman } } fragment OfCat on Cat { meowVolume } fragment OfHuman on Human { iq }", "valid" },
        { "17", "Inline-Fragments", "{ named { name ... on Cat { meowVolume } ... on Human { iq } } }", "valid" },
        { "18", "Inline-Fragments", "query ($more: Boolean!) { dog { name ... @include(if: $more) { barkVolume nickname } } }", "valid" },
        { "R1", "String-Value.Block-Strings", "{ arguments { string(value: \"\"\"\n    Dear Ann,\n      come home!\n\n    Yours,\n      Rex.\n  \"\"\") } }", "valid" },
        { "19", "String-Value.Block-Strings", "{ arguments { string(value: \"Dear Ann,\\n  come home!\\n\\nYours,\\n  Rex.\") } }", "valid" },
        { "20", "String-Value.Block-Strings", "\"\"\"\nA kennel: lines of its own\nat both ends.\n\"\"\"\ntype Kennel { size: Int }", "builds" },
        { "C1", "String-Value.Block-Strings", "\"\"\"A kennel: lines of its own\nat neither end.\"\"\"\ntype Kennel { size: Int }", "builds" }, // it reads; it is only less easy on the eye
        { "21", "Null-Value", "{ arguments { int(value: null) other: int } }", "valid" },
        { "22", "Input-Object-Values.Input-Object-Fields-Are-Unordered", "{ arguments { filter(filter: { name: \"R\", least: -3 }) } }", "valid" },
        { "23", "Input-Object-Values.Input-Object-Fields-Are-Unordered", "{ arguments { filter(filter: { least: -3, name: \"R\" }) } }", "valid" },
        { "24", "Language.Variables", "query Ann(\"With the surname?\" $surname: Boolean) { human(id: 4) { name(surname: $surname) } }", "valid" },
        { "25", "Language.Directives.Directive-Order-Is-Significant", Ordered + "type Kennel @add(from: \"yard\") @leave(out: \"roof\") { size: Int }", "builds" },
        { "26", "Language.Directives.Directive-Order-Is-Significant", Ordered + "type Kennel @leave(out: \"roof\") @add(from: \"yard\") { size: Int }", "builds" },
    };

    private const string Ordered = "directive @add(from: String) on OBJECT directive @leave(out: String) on OBJECT ";

    [Theory]
    [MemberData(nameof(Examples))]
    public void Ends_as_the_edition_says(string place, string section, string text, string verdict) =>
        Assert.Equal($"{place} {section}: {verdict}", $"{place} {section}: {Verdict(text)}");

    [Fact]
    public void No_example_is_missing() => NoneIsMissing(Examples.Select(row => row.Data.Item1), 26, 1, 1, 0);

    [Theory]
    [InlineData("9", "10")]
    [InlineData("22", "23")]
    public void The_order_of_arguments_and_input_fields_means_nothing(string one, string other) =>
        Assert.Equal(Sorted(one), Sorted(other));

    [Fact]
    public void A_block_string_means_what_the_quoted_one_means() => Assert.Equal(Given("19"), Given("R1"));

    [Theory]
    [InlineData("20", "A kennel: lines of its own\nat both ends.")]
    [InlineData("C1", "A kennel: lines of its own\nat neither end.")]
    public void Lines_of_its_own_are_no_part_of_a_description(string place, string description) => Assert.Equal(
        description, Assert.IsType<ObjectTypeDefinitionNode>(Document(place).Definitions[0]).Description?.Value);

    [Theory]
    [InlineData("25", "add leave")]
    [InlineData("26", "leave add")]
    public void Directives_keep_their_order(string place, string order) => Assert.Equal(
        order, string.Join(' ', SchemaBuilder.Build($"type Query {{ a: Int }} {Text(place)}").Types["Kennel"].Directives.Select(use => use.Name.Value)));

    [Fact]
    public void A_query_in_shorthand_has_no_description() => Assert.Equal("does not read", Verdict("\"The one dog.\" { dog { name } }"));

    [Fact]
    public async Task Descriptions_and_comments_change_nothing() => Assert.Equal(
        await Answer("query { dog { name } }"), await Answer("\"Which dog?\" query { # this one\n dog { name } }"));

    private static string Text(string place) => Examples.Single(row => row.Data.Item1 == place).Data.Item3;

    private static DocumentNode Document(string place) => Parser.Parse(Text(place));

    private static ArgumentNode[] Arguments(string place) =>
        [.. Assert.IsType<FieldNode>(Assert.IsType<FieldNode>(Operation(place).SelectionSet.Selections[0]).SelectionSet!.Selections[0]).Arguments];

    private static OperationDefinitionNode Operation(string place) => Assert.IsType<OperationDefinitionNode>(Document(place).Definitions[0]);

    private static string Given(string place) => Assert.IsType<StringValueNode>(Arguments(place)[0].Value).Value;

    private static IEnumerable<string> Sorted(string place) => Arguments(place)
        .SelectMany(argument => argument.Value is ObjectValueNode map
            ? map.Fields.Select(field => $"{field.Name.Value} {Printer.Print(field.Value)}")
            : [$"{argument.Name.Value} {Printer.Print(argument.Value)}"])
        .Order(StringComparer.Ordinal);
}
