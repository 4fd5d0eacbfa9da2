using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.GraphQL;

namespace CanTho.Graph.Api.Web;

/// <summary>The store cannot answer now. Nothing is wrong with the question, and nothing with this program.</summary>
/// <param name="Cause">For the log: addresses, users and what the operator should do.</param>
/// <param name="Told">For whoever asks, who may be anybody.</param>
/// <param name="Code">Of a GraphQL error.</param>
internal sealed record StoreTrouble(string Cause, string Told = StoreTrouble.Away, string Code = StoreTrouble.Unavailable)
{
    private const string Unavailable = "STORE_UNAVAILABLE";
    private const string Away = "The database behind this server does not answer now. Ask again in a little while.";
    private const string Slow = "The database behind this server took too long, and the question was ended. Ask for less, or again later.";
    private const string Unreadable = "The graph cannot be read now. Ask again in a little while.";

    /// <returns>Null for everything else, a statement of ours that Neo4j does not understand among it: that is an error of this program.</returns>
    public static StoreTrouble? Of(Exception error) => error switch
    {
        Neo4jTimeoutException => new(error.Message, Slow, ErrorCodes.Timeout),
        Neo4jException { IsOurMistake: false } => new(error.Message),
        StoreException => new(error.Message, Unreadable),
        _ => null,
    };
}
