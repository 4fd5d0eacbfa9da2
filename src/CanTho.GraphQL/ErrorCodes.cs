namespace CanTho.GraphQL;

/// <summary>
/// What <c>extensions.code</c> says of an error, in the words that Apollo's servers made common; resolvers may add their own.
/// </summary>
public static class ErrorCodes
{
    /// <summary>The text is no GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a rule: it could never be executed against this schema.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The document is larger than this server allows.</summary>
    public const string LimitExceeded = "GRAPHQL_LIMIT_EXCEEDED";

    /// <summary>The operation would cost more than this server spends on one.</summary>
    public const string CostExceeded = "COST_EXCEEDED";

    /// <summary>The document does not say which operation to run, or has none of that name.</summary>
    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>A variable's or an argument's value does not fit.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>A mutation where only queries are allowed.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>A subscription where the answer is a single response.</summary>
    public const string StreamRequired = "STREAM_REQUIRED";

    /// <summary>No document has the id that the request names; an automatic client then sends the document with it.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>This server takes no ids for documents.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>The id that came with the document is not its SHA-256.</summary>
    public const string PersistedQueryHashMismatch = "PERSISTED_QUERY_HASH_MISMATCH";

    /// <summary>Not one of the trusted documents, where only these are executed.</summary>
    public const string PersistedQueryOnly = "PERSISTED_QUERY_ONLY";

    /// <summary>A resolver refused, and gave no code of its own.</summary>
    public const string ExecutionError = "EXECUTION_ERROR";

    /// <summary>The request took too long.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The server's fault; its log says more.</summary>
    public const string InternalServerError = "INTERNAL_SERVER_ERROR";

    /// <summary>The server has as many streams open as it allows.</summary>
    public const string ServiceUnavailable = "SERVICE_UNAVAILABLE";

    /// <summary>The HTTP request is no GraphQL request.</summary>
    public const string BadRequest = "BAD_REQUEST";
}
