using CanTho.Graph.Domain;
using CanTho.Graph.Names;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;

namespace CanTho.Graph.Questions;

/// <summary>
/// What the sources claim of entities: for each its claims, by property, then the best rank first, then by period and id.
/// </summary>
/// <param name="Property">Only this one; all when null.</param>
public sealed record ClaimsAbout(IReadOnlyList<EntityId> Of, string? Property = null) : Question<IReadOnlyList<IReadOnlyList<Claim>>>
{
    private static readonly Ordering<Claim> s_order = new(
        "claims",
        new(claim => claim.Property.Name),
        new(claim => Sortable.Member(claim.Rank)),
        new(claim => claim.Period is { } period ? Sortable.Period(period) : ""),
        new(claim => claim.Id));

    internal override IReadOnlyList<IReadOnlyList<Claim>> Answer(IGraph graph, CancellationToken cancel)
    {
        if (Property is not null && Domain.Property.Find(Property) is null)
        {
            string[] known = [.. Domain.Property.All.Select(property => property.Name)];
            throw new RefusedQuestionException("property", SpellingHint.After($"There is no property \"{Property}\".", Property, known));
        }

        return [.. graph.NumbersOf(Of).Select(entity => s_order.Sort(graph.ClaimsAbout(entity).Where(IsWanted)))];
    }

    internal override async Task<IReadOnlyList<IReadOnlyList<Claim>>> Answer(ServerGraph server, CancellationToken cancel)
    {
        var rows = await server.Read(CypherFile.Question(nameof(ClaimsAbout)).Statement, cancel, ("ids", ServerGraph.Texts(Of)));
        return Answer(server.Fetch(graph => graph.AddEntities(rows)), cancel);
    }

    private bool IsWanted(Claim claim) => Property is null || claim.Property.Name == Property;
}
