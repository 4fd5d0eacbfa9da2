namespace CanTho.GraphQL.Tests.Validation.Rules;

/// <summary>Spec: https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed</summary>
public sealed class VariablesInAllowedPositionRule : RuleTests
{
    [Theory]
    [InlineData("Boolean", "boolean(value: $v)")]
    [InlineData("Boolean!", "boolean(value: $v)")]
    [InlineData("Boolean!", "nonNullBoolean(value: $v)")]
    [InlineData("[Boolean]!", "nonNullBooleans(values: $v)")]
    [InlineData("[Boolean!]!", "nonNullBooleans(values: $v)")]
    [InlineData("[String!]", "list(values: $v)")]
    [InlineData("String", "list(values: [$v])")]
    [InlineData("Int!", "filter(filter: { least: $v })")]
    [InlineData("Boolean = true", "nonNullBoolean(value: $v)")]
    [InlineData("Boolean", "nonNullBooleanWithDefault(value: $v)")]
    [InlineData("Int", "filter(filter: { least: 1, most: $v })")]
    [InlineData("String!", "key(key: { name: $v })")]
    [InlineData("Cow", "boolean(value: $v)")]
    [InlineData("Boolean", "sing(song: $v)")]
    [InlineData("Boolean", "anything(value: { deep: [$v] })")]
    public void Allows_what_every_value_of_fits(string type, string field) => Allows($"query ($v: {type}) {{ arguments {{ {field} }} }}");

    [Theory]
    [InlineData("Int", "boolean(value: $v)", "Boolean")]
    [InlineData("[Boolean]", "boolean(value: $v)", "Boolean")]
    [InlineData("Boolean", "nonNullBoolean(value: $v)", "Boolean!")]
    [InlineData("[Boolean]", "nonNullBooleans(values: $v)", "[Boolean]!")]
    [InlineData("[String]", "listOfNonNull(values: $v)", "[String!]")]
    [InlineData("String", "list(values: $v)", "[String]")]
    [InlineData("String", "listOfNonNull(values: [$v])", "String!")]
    [InlineData("[String]", "list(values: [$v])", "String")]
    [InlineData("Int", "filter(filter: { least: $v })", "Int!")]
    [InlineData("String", "filter(filter: { least: 1, most: $v })", "Int!")]
    [InlineData("Colour", "string(value: $v)", "String")]
    [InlineData("Int", "key(key: { name: $v })", "String")]
    public void Refuses_a_type_that_does_not_fit(string type, string field, string expected)
    {
        var document = $"query ($v: {type}) {{ arguments {{ {field} }} }}";
        string[] error = [$"1:8 1:{document.LastIndexOf('$') + 1} Variable \"$v\" of type \"{type}\" used in position expecting type \"{expected}\"."];

        Refuses(document, field.StartsWith("key", StringComparison.Ordinal) ? [error[0], OneOf(document, type)] : error);
    }

    [Fact]
    public void Refuses_null_as_the_default_of_what_must_not_be_null() => Refuses(
        "query ($v: Boolean = null) { arguments { nonNullBoolean(value: $v) } }",
        """1:8 1:64 Variable "$v" of type "Boolean" used in position expecting type "Boolean!".""");

    [Fact]
    public void Refuses_a_default_for_an_item_of_a_list_to_stand_for_the_list() => Refuses(
        "query ($v: String = \"a\") { arguments { list(values: $v) } }",
        """1:8 1:53 Variable "$v" of type "String" used in position expecting type "[String]".""");

    [Fact]
    public void Refuses_in_a_fragment_what_one_of_its_operations_defines_otherwise() => Refuses(
        """
        query One($v: Boolean) { ...Argument }
        query Two($v: Int) { ...Argument }
        fragment Argument on Query { arguments { boolean(value: $v) } }
        """,
        """2:11 3:57 Variable "$v" of type "Int" used in position expecting type "Boolean".""");

    [Fact]
    public void Refuses_a_wrong_variable_in_a_directive() => Refuses(
        "query ($v: Boolean) { dog @include(if: $v) { name } }",
        """1:8 1:40 Variable "$v" of type "Boolean" used in position expecting type "Boolean!".""");

    [Theory]
    [InlineData("String", "key(key: { name: $v })")]
    [InlineData("String", "keys(keys: [{ name: $v }])")]
    [InlineData("String", "keys(keys: { name: $v })")]
    [InlineData("String = null", "key(key: { name: $v })")]
    public void Refuses_a_variable_that_may_be_null_in_a_OneOf_input_object(string type, string field)
    {
        var document = $"query ($v: {type}) {{ arguments {{ {field} }} }}";

        Refuses(document, OneOf(document, "String"));
    }

    /// <summary>IsVariableUsageAllowed treats the position as non-null, which a default satisfies; graphql-js 17.1 refuses it all the same.</summary>
    [Fact]
    public void Allows_a_default_to_keep_a_OneOf_input_object_from_null() =>
        Allows("query ($v: String = \"a\") { arguments { key(key: { name: $v }) } }");

    private static string OneOf(string document, string type) =>
        $"1:8 1:{document.LastIndexOf('$') + 1} Variable \"$v\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"Key\".";
}
