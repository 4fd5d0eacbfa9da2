using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// The execution errors of one request. Spec: https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors
/// </summary>
internal sealed class FieldErrors(EngineOptions options, ILogger logger, RequestTime time)
{
    private List<GraphQLError>? _errors; // made when first needed: most requests have none
    private HashSet<Exception>? _logged; // a failed batch fails many fields
    private int _leftOut;

    /// <summary>Whether the cancellation kept any field from its value.</summary>
    public bool Cut { get; set; }

    /// <summary>By place in the document, then in the response, whatever order the fields ended in.</summary>
    public IReadOnlyList<GraphQLError> InOrder()
    {
        _errors?.Sort(ByPlace); // each pair differs in its path: there is one error a position

        if (_leftOut == 0)
        {
            return _errors ?? [];
        }

        logger.LogError("{Count} errors of a request were left out of its response and of this log.", _leftOut);
        return [.. _errors ?? [], new GraphQLError($"{_leftOut} more errors are left out.") { Code = ErrorCodes.LimitExceeded }];
    }

    public void Add(Exception exception, FieldPlace place)
    {
        if (exception is OperationCanceledException && time.IsUp)
        {
            Cut = true;
            return;
        }

        if (_errors?.Count >= options.MaxErrors)
        {
            _leftOut++;
            return;
        }

        var error = Worded(exception) ?? Internal(exception, place);

        (_errors ??= []).Add(error with
        {
            Locations = error.Locations.Count > 0 ? error.Locations : [.. place.Field.Nodes.Select(node => node.At)],
            Path = place.Path,
            Code = error.Code ?? ErrorCodes.ExecutionError,
        });
    }

    private GraphQLError? Worded(Exception exception)
    {
        if (exception is GraphQLException chosen)
        {
            return chosen.Error;
        }

        try
        {
            return options.ErrorFilter?.Invoke(exception);
        }
        catch (Exception broken)
        {
            logger.LogError(broken, "The error filter failed on a {Exception}.", exception.GetType());
            return null;
        }
    }

    private GraphQLError Internal(Exception exception, FieldPlace place)
    {
        _logged ??= new(ReferenceEqualityComparer.Instance);

        if (_logged.Add(exception))
        {
            logger.LogError(exception, "{Field} failed at {Path}.", place, string.Join('.', place.Path));
        }

        return new GraphQLError("Internal error") { Code = ErrorCodes.InternalServerError };
    }

    private static int ByPlace(GraphQLError left, GraphQLError right)
    {
        var order = (left.Locations[0].Start).CompareTo(right.Locations[0].Start);

        for (var i = 0; order == 0 && i < Math.Min(left.Path!.Count, right.Path!.Count); i++)
        {
            order = (left.Path[i], right.Path[i]) switch
            {
                (int one, int other) => one.CompareTo(other),
                (string one, string other) => string.CompareOrdinal(one, other),
                _ => 0,
            };
        }

        return order;
    }
}
