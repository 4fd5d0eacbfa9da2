using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Tests.Validation.Limits;

public sealed class MaxFieldsRule : LimitTests
{
    private static readonly ValidationLimits Five = new() { Fields = 5 };

    [Fact]
    public void Allows_as_many_fields_as_the_limit_says() => Allows("{ dog { name nickname owner { name } } }", Five);

    [Fact]
    public void Counts_the_same_field_each_time() => Refuses(
        "{ dog { name name name name name } }", Five, "The document selects 6 fields, its fragments spread out; the limit is 5.");

    [Fact]
    public void Counts_a_fragment_wherever_it_is_spread_and_every_operation() => Refuses(
        """
        query A { dog { ...Two ...Two } }
        query B { dog { ... on Dog { ...Two } } }
        fragment Two on Dog { name nickname }
        """,
        Five,
        "The document selects 8 fields, its fragments spread out; the limit is 5.");

    [Fact]
    public void Allows_2048_unless_told_otherwise()
    {
        Allows(Typenames(2_048), new ValidationLimits());
        Refuses(
            Typenames(2_049), new ValidationLimits(), "The document selects 2049 fields, its fragments spread out; the limit is 2048.");
    }

    private static string Typenames(int count) => $"{{ {string.Concat(Enumerable.Repeat("__typename ", count))}}}";
}
