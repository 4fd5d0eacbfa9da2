namespace CanTho.GraphQL.Tests.Spec;

/// <summary>
/// Spec: https://spec.graphql.org/September2025/#sec-Validation. Every row is judged by all rules at once, so a verdict also says that no
/// other rule speaks.
/// </summary>
public sealed class Section5Validation : SpecExamples
{
    [Theory]
    [MemberData(nameof(Section5Operations.Examples), MemberType = typeof(Section5Operations))]
    [MemberData(nameof(Section5Values.Examples), MemberType = typeof(Section5Values))]
    public void Ends_as_the_edition_says(string place, string section, string text, string verdict) =>
        Assert.Equal($"{place} {section}: {verdict}", $"{place} {section}: {Verdict(text)}");

    /// <summary>Where no type says what the fields are, the rule for all literals still speaks, and alone.</summary>
    [Fact]
    public void A_scalars_object_has_each_field_once_too() => Assert.Equal(
        "breaks UniqueInputFieldNamesRule", Verdict("{ arguments { anything(value: [{ a: { b: 1, b: 2 } }]) } }"));

    [Fact]
    public void No_example_is_missing() => NoneIsMissing(
        Section5Operations.Examples.Concat(Section5Values.Examples).Select(row => row.Data.Item1), 42, 2, 48, 2);
}
