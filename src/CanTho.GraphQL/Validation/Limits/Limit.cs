namespace CanTho.GraphQL.Validation.Limits;

/// <summary>A rule that refuses a document for its size.</summary>
internal abstract class Limit(ValidationContext context) : Rule(context)
{
    protected override string Code => ErrorCodes.LimitExceeded;

    protected ValidationLimits Limits => Context.Options.Limits;
}
