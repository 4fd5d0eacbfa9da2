using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>The briefing on a person, an organisation or anything else: what to know an hour before the meeting.</summary>
/// <param name="AsOf">The day it is for. When null, the latest date that a document bears: the graph's own present.</param>
public sealed record Dossier(EntityId Of, PartialDate? AsOf = null) : Question<DossierAnswer>
{
    internal override DossierAnswer Answer(IGraph graph, CancellationToken cancel) => throw new NotImplementedException();
}
