namespace CanTho.GraphQL.Execution;

/// <summary>What <c>extensions.code</c> may say; the words that Apollo's clients and servers made common.</summary>
public static class ErrorCodes
{
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";
    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>A variable's or an argument's value does not fit.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>Something other than a query where only queries are allowed.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>A resolver refused, and gave no code of its own.</summary>
    public const string ExecutionError = "EXECUTION_ERROR";

    public const string Timeout = "TIMEOUT";
    public const string InternalServerError = "INTERNAL_SERVER_ERROR";

    /// <summary>The HTTP request is no GraphQL request.</summary>
    public const string BadRequest = "BAD_REQUEST";
}
