using CanTho.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CanTho.GraphQL.Transport;

/// <summary>HTTP statuses of GraphQL outcomes. Spec: https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes</summary>
internal static class Statuses
{
    /// <summary>The draft's own: the response has data and errors.</summary>
    private const int PartialSuccess = 294;

    public static int Of(ExecutionResult result, GraphQLRequest request, MediaType mediaType, StatusCodePolicy policy) => result switch
    {
        { Executed: false, Errors: [] } => StatusCodes.Status200OK, // only weighed
        _ when IsForbiddenMutation(result, request) => StatusCodes.Status405MethodNotAllowed,
        _ when IsRefused(result, ErrorCodes.BadRequest) || IsRefused(result, ErrorCodes.PersistedQueryHashMismatch) => OfBadParameter(policy),
        _ when policy is StatusCodePolicy.Draft => OfDraft(result),
        { Executed: false } when mediaType == MediaType.GraphQLResponse => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status200OK,
    };

    public static bool IsForbiddenMutation(ExecutionResult result, GraphQLRequest request) =>
        request.QueriesOnly && IsRefused(result, ErrorCodes.OperationNotAllowed);

    public static int OfBadParameter(StatusCodePolicy policy) =>
        policy is StatusCodePolicy.Draft ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status400BadRequest;

    /// <summary>
    /// The draft lets only successes be <c>application/json</c>: of other answers nobody could tell whether they came from this server or
    /// from something between.
    /// </summary>
    public static MediaType MediaTypeFor(int status, MediaType asked, StatusCodePolicy policy) =>
        policy is StatusCodePolicy.Draft && status is < 200 or > 299 ? MediaType.GraphQLResponse : asked;

    private static int OfDraft(ExecutionResult result) =>
        result.Executed ? result.Errors.Count > 0 ? PartialSuccess : StatusCodes.Status200OK
        : IsRefused(result, ErrorCodes.ParseFailed) ? StatusCodes.Status400BadRequest
        : StatusCodes.Status422UnprocessableEntity;

    public static bool IsRefused(ExecutionResult result, string code) =>
        result is { Executed: false, Errors: [var first, ..] } && first.Code == code;
}
