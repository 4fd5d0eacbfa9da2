using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Validation.Limits;

public sealed class MaxAliasesRule : LimitTests
{
    [Fact]
    public void Allows_as_many_aliases_as_the_limit_says_and_any_number_of_fields_without() =>
        Allows("{ a: dog { b: name nickname barkVolume } }", new ValidationLimits { Aliases = 2 });

    [Fact]
    public void Counts_those_of_all_operations_and_fragments_and_points_at_the_first_too_many() => Refuses(
        """
        query A { a: dog { ...C } }
        query B { b: dog { name } }
        fragment C on Dog { c: name d: nickname }
        """,
        new ValidationLimits { Aliases = 2 },
        "3:21 The document has 4 aliases; the limit is 2.");

    [Fact]
    public void Allows_a_hundred_unless_told_otherwise()
    {
        Allows(Aliased(100), new ValidationLimits());
        Refuses(Aliased(101), new ValidationLimits(), "1:1703 The document has 101 aliases; the limit is 100.");
    }

    private static string Aliased(int count) =>
        $"{{ {string.Concat(Enumerable.Range(100, count).Select(i => $"a{i}: __typename "))}}}"[..^1] + "}";
}
