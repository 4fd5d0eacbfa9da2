namespace CanTho.GraphQL.Language;

/// <summary>The text is not GraphQL. It carries the one error, for reading stops at the first.</summary>
public sealed class SyntaxException : Exception
{
    internal SyntaxException(string problem, Location at)
        : base($"Syntax Error: {problem}")
    {
        Error = new GraphQLError(Message, [at]) { Code = ErrorCodes.ParseFailed };
    }

    public GraphQLError Error { get; }
}
