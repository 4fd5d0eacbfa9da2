using CanTho.GraphQL.Execution;

namespace CanTho.GraphQL.Tests.Execution;

/// <summary>Fields whose arguments have the same values share a batch.</summary>
public sealed class SameArguments
{
    [Theory]
    [InlineData("""{"a":1,"b":"x"}""", """{"b":"x","a":1}""", true)]
    [InlineData("""{"a":[1,[2]]}""", """{"a":[1,[2]]}""", true)]
    [InlineData("""{"a":{"b":[null]}}""", """{"a":{"b":[null]}}""", true)]
    [InlineData("""{"a":1}""", """{"a":2}""", false)]
    [InlineData("""{"a":1}""", """{"a":1,"b":null}""", false)]
    [InlineData("""{"a":[1]}""", """{"a":[1,2]}""", false)]
    [InlineData("""{"a":[]}""", """{"a":[1]}""", false)]
    [InlineData("""{"a":[1,2]}""", """{"a":[2,1]}""", false)]
    [InlineData("""{"a":{"b":1}}""", """{"a":{"c":1}}""", false)]
    [InlineData("""{"a":null}""", """{"a":[]}""", false)]
    public void Are_those_with_equal_values_under_equal_names(string one, string other, bool same)
    {
        var (left, right) = (new ArgumentValues(Answers.Variables(one)!), new ArgumentValues(Answers.Variables(other)!));

        Assert.Equal(same, left.Equals(right));
        Assert.Equal(same, right.Equals(left));
        Assert.True(!same || left.GetHashCode() == right.GetHashCode());
    }
}
