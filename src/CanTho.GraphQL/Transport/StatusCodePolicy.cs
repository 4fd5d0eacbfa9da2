namespace CanTho.GraphQL.Transport;

/// <summary>
/// Which statuses tell the outcome of a GraphQL request. The specification's draft and the suite that audits servers against it have
/// come to differ; nothing that the draft calls a MUST depends on the choice.
/// </summary>
public enum StatusCodePolicy
{
    /// <summary>
    /// As the audits of the npm package graphql-http want it: 400 for what cannot be executed, else 200; and 200 always for clients that
    /// ask for <c>application/json</c>.
    /// </summary>
    Audit,

    /// <summary>
    /// As the draft of August 2026 says: 400 for a syntax error, 422 for everything else that cannot be executed, 294 for errors beside
    /// data.
    /// </summary>
    Draft,
}
