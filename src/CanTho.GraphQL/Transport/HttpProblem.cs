namespace CanTho.GraphQL.Transport;

/// <summary>The HTTP request is no GraphQL request; nothing is executed.</summary>
internal sealed class HttpProblem(int status, string message, string code = ErrorCodes.BadRequest) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>The methods that would be answered, where this one is not.</summary>
    public string? Allow { get; init; }

    /// <summary>Well-formed, but a parameter is missing or of the wrong type: the status depends on the policy.</summary>
    public bool IsBadParameter { get; private init; }

    public static HttpProblem BadParameter(string message) => new(400, message) { IsBadParameter = true };
}
