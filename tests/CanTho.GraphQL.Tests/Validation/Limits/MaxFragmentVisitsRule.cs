using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Validation.Limits;

public sealed class MaxFragmentVisitsRule : LimitTests
{
    private static readonly ValidationLimits Six = new() { FragmentVisits = 6 };

    [Fact]
    public void Allows_as_many_visits_as_the_limit_says() => Allows(
        """
        query A { dog { ...A } }
        query B { dog { ...A } }
        fragment A on Dog { ...B ...B }
        fragment B on Dog { name }
        """,
        Six);

    [Fact]
    public void Refuses_one_more() => Refuses(
        """
        query A { dog { ...A } }
        query B { dog { ...A ...B } }
        fragment A on Dog { ...B ...B }
        fragment B on Dog { name }
        """,
        Six,
        "The document enters fragments 7 times; the limit is 6.");

    [Fact]
    public void Allows_a_chain_of_a_thousand_and_no_more_unless_told_otherwise()
    {
        Allows(Hostile.Chain(1_000), new ValidationLimits());
        Refuses(Hostile.Chain(1_001), new ValidationLimits(), "The document enters fragments 1001 times; the limit is 1000.");
    }
}
