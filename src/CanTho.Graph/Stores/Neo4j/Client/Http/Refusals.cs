namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>
/// The errors that the server names by a code, put so that the operator knows what to do.
/// Source: https://neo4j.com/docs/status-codes/current/errors/all-errors/
/// </summary>
internal sealed class Refusals(Neo4jSettings settings)
{
    private const string TransientErrors = "Neo.TransientError.";
    private const string DatabaseErrors = "Neo.DatabaseError.";

    private readonly string _server = $"Neo4j at {settings.Address.ToString().TrimEnd('/')}";
    private readonly string _who = settings.Auth is Neo4jAuth.Basic basic ? $"the user \"{basic.User}\"" : "us";

    public Neo4jException Of(ServerError error)
    {
        var message = Message(error.Code, error.Message.Trim());

        return error.Code is "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"
            ? new Neo4jTimeoutException(message, error.Code)
            : new Neo4jException(message, error.Code) { IsRetriable = IsRetriable(error.Code) };
    }

    /// <summary>As Neo4j.Driver: "not now" is tried again, but for what somebody ended on purpose.</summary>
    private static bool IsRetriable(string code) => code switch
    {
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => false,
        "Neo.ClientError.Security.AuthorizationExpired" => true,
        _ => code.StartsWith(TransientErrors, StringComparison.Ordinal),
    };

    private string Message(string code, string said) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" => settings.Auth switch
        {
            Neo4jAuth.Basic => $"{_server} refused {_who} with this password. Check NEO4J_USERNAME and NEO4J_PASSWORD.",
            Neo4jAuth.Bearer => $"{_server} refused the token: {said} Get a new one.",
            _ => $"{_server} wants a user and a password. Set NEO4J_USERNAME and NEO4J_PASSWORD.",
        },
        "Neo.ClientError.Security.TokenExpired" => $"{_server} refused the token: {said} Get a new one.",
        "Neo.ClientError.Security.AuthorizationExpired" => $"{_server} has forgotten who we are: {said} Sign in again.",
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            $"{_server} turns {_who} away after too many wrong passwords. Wait five seconds, then check NEO4J_USERNAME and NEO4J_PASSWORD.",
        "Neo.ClientError.Security.CredentialsExpired" =>
            $"{_server} wants {_who} to change the password first. On its database \"system\" run "
            + "ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new', then set NEO4J_PASSWORD.",
        "Neo.ClientError.Security.Forbidden" => $"{_server} does not let {_who} do this: {said} Grant the right, or take another user.",
        "Neo.ClientError.Database.DatabaseNotFound" =>
            $"{_server} has no database \"{settings.Database}\". Name one that is there with --neo4j-database (Community Edition has \"neo4j\").",
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" =>
            $"{_server} has the database \"{settings.Database}\" as read-only. Look at server.databases.read_only there, or give the address of the "
            + "cluster's leader.",
        "Neo.ClientError.Statement.AccessMode" => $"{_server} refused a query that writes, as it was run as a read. Run it with ExecuteWrite.",
        "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" =>
            $"{_server} ended the query at its own time limit. Ask for less, or raise db.transaction.timeout.",
        "Neo.ClientError.Transaction.Terminated" or "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" =>
            $"{_server} was told to end the query (TERMINATE TRANSACTIONS), or is stopping. Ask again when that is over.",
        "Neo.TransientError.Transaction.DeadlockDetected" =>
            $"{_server} ended the transaction, as it and another waited for each other (deadlock). Do it again when others write less.",
        _ when code.StartsWith(TransientErrors, StringComparison.Ordinal) => $"{_server} cannot do this now: {said} Try again later. ({code})",
        _ when code.StartsWith(DatabaseErrors, StringComparison.Ordinal) =>
            $"{_server} failed: {said} Look for a full disk and into its debug.log, then restart it. ({code})",
        _ => $"{_server} refused the query: {said} ({code})",
    };
}
