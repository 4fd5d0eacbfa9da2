namespace CanTho.GraphQL.Validation.Merging;

/// <summary>How many comparisons of fields one document may cost.</summary>
internal sealed class ComparisonBudget(int limit)
{
    public int Spent { get; private set; }

    public bool IsSpent { get; private set; }

    /// <summary>What to say of a document that needs more.</summary>
    public GraphQLError Refusal => new(
        $"Checking whether the fields of the document can be merged takes more than the limit of {limit} comparisons. "
        + "Select less, or use fewer fragments within fragments.")
    {
        Code = ErrorCodes.LimitExceeded,
    };

    public void Spend(int comparisons)
    {
        Spent += comparisons;
        IsSpent |= Spent > limit;
    }

    /// <summary>Going on would cost more stack than there is, which is as good a reason to stop.</summary>
    public void Exhaust() => IsSpent = true;
}
