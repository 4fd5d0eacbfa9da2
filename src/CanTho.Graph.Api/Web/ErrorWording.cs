using System.Runtime.CompilerServices;
using CanTho.Graph.Questions;
using CanTho.GraphQL;

namespace CanTho.Graph.Api.Web;

/// <summary>What the knowledge base says of a question that it cannot answer is for the asker's eyes; what a store says of its troubles, for the log.</summary>
internal sealed class ErrorWording(ILogger<ErrorWording> log)
{
    // One question that fails fails every field that waits for it.
    private readonly ConditionalWeakTable<Exception, StoreTrouble> _logged = [];

    /// <returns>Null for what is nobody's business.</returns>
    public GraphQLError? Of(Exception exception) => exception switch
    {
        UnknownEntityException unknown => new GraphQLError(unknown.Message) { Code = "NOT_FOUND" },
        RefusedQuestionException refused => new GraphQLError(refused.Message) { Code = "BAD_USER_INPUT" },
        _ when StoreTrouble.Of(exception) is { } trouble => Of(exception, trouble),
        _ => null,
    };

    private GraphQLError Of(Exception exception, StoreTrouble trouble)
    {
        if (_logged.TryAdd(exception, trouble))
        {
            log.LogWarning("A question could not be answered. {Cause}", trouble.Cause);
        }

        return new(trouble.Told) { Code = trouble.Code };
    }
}
