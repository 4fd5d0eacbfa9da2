namespace CanTho.GraphQL.Validation;

/// <summary>What <c>extensions.code</c> says of a refused document.</summary>
internal static class ErrorCodes
{
    /// <summary>It breaks a rule: it could never be executed against this schema.</summary>
    public const string Invalid = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>It is larger than this server allows.</summary>
    public const string LimitExceeded = "GRAPHQL_LIMIT_EXCEEDED";
}
