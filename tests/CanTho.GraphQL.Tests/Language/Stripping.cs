using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Language;

public sealed class Stripping
{
    [Theory]
    [InlineData("\uFEFF# which\nquery A ( $v : Int , ) {\r\n\ta ( b : [ 1, 2 ] )\n}", "query A($v:Int){a(b:[1 2])}")]
    [InlineData("{ a ...F }", "{a ...F}")]
    [InlineData("{ ... on A { b } ... @c { d } }", "{...on A{b}...@c{d}}")]
    [InlineData("type A { b: [Int!]! @c \"d\" e: F }", "type A{b:[Int!]!@c \"d\" e:F}")]
    [InlineData("{ a(b: \"\"\"\n    c\n      d\n  \"\"\") }", "{a(b:\"\"\"\nc\n  d\"\"\")}")]
    [InlineData("{ a(b: \" c , # d \") }", "{a(b:\" c , # d \")}")]
    [InlineData("# nothing", "")]
    public void What_means_nothing_goes_and_what_would_grow_together_stays_apart(string source, string stripped) =>
        Assert.Equal(stripped, IgnoredCharacters.Strip(source));
}
