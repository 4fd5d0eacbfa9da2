using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Validation.Limits;

public sealed class MaxIntrospectionsRule : LimitTests
{
    [Fact]
    public void Allows_as_many_as_the_limit_says_and_any_number_of_typenames() =>
        Allows("{ __schema { __typename } a: __type(name: \"Dog\") { name } __typename b: __typename }", new ValidationLimits { Introspections = 2 });

    [Fact]
    public void Counts_fragments_wherever_they_are_spread() => Refuses(
        "query A { ...F } query B { ...F } fragment F on Query { __schema { __typename } }",
        new ValidationLimits { Introspections = 1 },
        "The document asks for __schema or __type 2 times, its fragments spread out; the limit is 1.");

    [Fact]
    public void Allows_ten_unless_told_otherwise()
    {
        Allows(Aliased(10), new ValidationLimits());
        Refuses(
            Aliased(11), new ValidationLimits(), "The document asks for __schema or __type 11 times, its fragments spread out; the limit is 10.");
    }

    private static string Aliased(int count) =>
        $"{{ {string.Concat(Enumerable.Range(0, count).Select(i => $"a{i}: __schema {{ __typename }} "))}}}";
}
