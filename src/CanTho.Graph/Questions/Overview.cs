using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>What the graph holds.</summary>
public sealed record Overview : Question<OverviewAnswer>
{
    internal override OverviewAnswer Answer(IGraph graph, CancellationToken cancel) => throw new NotImplementedException();
}

/// <param name="Citations">How often a document is cited: every entity, relationship, claim and figure once for each document.</param>
/// <param name="Conflicts">How many contradictions are open.</param>
/// <param name="Documents">Those that are cited, the most cited first, then by id.</param>
/// <param name="Earliest">The first day that the date of an event, agreement or document may mean; null when nothing is dated.</param>
public sealed record OverviewAnswer(
    Revision Revision,
    int Entities,
    IReadOnlyDictionary<EntityKind, int> EntitiesByKind,
    int Relationships,
    IReadOnlyDictionary<RelationType, int> RelationshipsByType,
    int Claims,
    int Figures,
    int Citations,
    int Conflicts,
    IReadOnlyList<CitedDocument> Documents,
    DateOnly? Earliest,
    DateOnly? Latest);

public sealed record CitedDocument(Entity Document, int Citations);
