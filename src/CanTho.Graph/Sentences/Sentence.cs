using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Sentences;

/// <summary>Facts as sentences that people read.</summary>
public static class Sentence
{
    /// <summary>One relationship, from its own start: <c>Ông A, … , đã ký …</c></summary>
    public static string Of(Relationship relationship, Func<EntityId, Entity> named, Language language) => throw new NotImplementedException();

    /// <summary>A route, step by step, each going on from the one before.</summary>
    public static string Of(Route route, Language language) => throw new NotImplementedException();
}
