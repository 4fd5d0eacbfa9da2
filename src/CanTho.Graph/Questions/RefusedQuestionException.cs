namespace CanTho.Graph.Questions;

/// <summary>A question asks for what cannot be: a page of -1, a cursor of another list, a route from a place to itself.</summary>
/// <param name="argument">The argument to put right, as the API writes it: <c>first</c>, <c>maxHops</c>.</param>
/// <param name="problem">A whole sentence, with what to do instead.</param>
public sealed class RefusedQuestionException(string argument, string problem) : Exception(problem)
{
    public string Argument { get; } = argument;
}
