namespace CanTho.GraphQL.TypeSystem;

/// <summary>The SDL is no valid schema; the message lists everything that is wrong with it, in the order of the text.</summary>
public sealed class SchemaException : Exception
{
    internal SchemaException(IEnumerable<GraphQLError> errors)
        : this([.. errors.OrderBy(error => error.Locations.Count > 0 ? error.Locations[0].Start : -1)])
    {
    }

    private SchemaException(IReadOnlyList<GraphQLError> errors)
        : base(string.Join('\n', ["The schema is not valid:", .. errors.Select(Line)]))
    {
        Errors = errors;
    }

    public IReadOnlyList<GraphQLError> Errors { get; }

    private static string Line(GraphQLError error) => error.Locations is [var at, ..]
        ? $"- {at.Line}:{at.Column}: {error.Message}"
        : $"- {error.Message}";
}
