namespace CanTho.GraphQL.Execution;

/// <summary>Resolvers and schema do not fit together; the message lists every place where they do not.</summary>
public sealed class BindingException : Exception
{
    internal BindingException(IReadOnlyList<string> problems)
        : base(string.Join('\n', ["The resolvers do not fit the schema:", .. problems.Select(problem => $"- {problem}")]))
    {
        Problems = problems;
    }

    public IReadOnlyList<string> Problems { get; }
}
