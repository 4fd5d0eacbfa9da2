using CanTho.GraphQL.Execution;

namespace CanTho.GraphQL.Diagnostics;

/// <summary>
/// What <c>error.type</c> says of a response: the working group's three words, for everything else that refuses a request the code that
/// the client is told, and the type of the exception where there is no response. A resolver's own codes are not among them, so the values stay few.
/// </summary>
internal static class ErrorTypes
{
    public const string Parse = "_parse_error";
    public const string Validation = "_validation_error";
    public const string Execution = "_execution_error";

    public static string? Of(ExecutionResult result) => result switch
    {
        { Errors: [] } => null,
        { Errors: [{ Code: ErrorCodes.Timeout }, ..] } => ErrorCodes.Timeout,
        { Executed: true } => Execution,
        { Errors: [{ Code: ErrorCodes.ParseFailed }, ..] } => Parse,
        { Errors: [{ Code: ErrorCodes.ValidationFailed }, ..] } => Validation,
        _ => result.Errors[0].Code,
    };
}
