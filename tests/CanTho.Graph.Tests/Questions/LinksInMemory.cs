using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.Questions;

public sealed class LinksInMemory : LinksBetweenTwoEntities
{
    private protected override ValueTask<LinksAnswer> Ask(Links asked, CancellationToken cancel) => new(asked.Answer(KnownFacts.Graph, cancel));
}
