using System.Collections.Immutable;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Contradictions;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Questions;

/// <summary>What the graph holds.</summary>
public sealed record Overview : Question<OverviewAnswer>
{
    private static readonly PerSnapshot<OverviewAnswer> s_counted = new(Count);

    internal override OverviewAnswer Answer(IGraph graph, CancellationToken cancel) => s_counted.Of(graph);

    /// <summary>The date that a claim sets, from day to day; null where it sets none, or none that counts.</summary>
    internal static Period? DateOf(Claim claim) =>
        claim is { Property.Name: "date", Rank: not Rank.Deprecated, Value: ClaimValue.Date { Value: { From: not null, Until: not null } date } } ? date : null;

    internal override async Task<OverviewAnswer> Answer(ServerGraph server, CancellationToken cancel)
    {
        var row = (await server.Read(CypherFile.Question(nameof(Overview)).Statement, cancel)).Single();
        var documents = row.Get<IReadOnlyList<object?>>("documents").Cast<IReadOnlyList<object?>>()
            .Select(pair => new CitedDocument((Entity)FactReader.Read(pair[0]), (int)(long)pair[1]!))
            .ToArray();
        var (kinds, types) = (Counts<EntityKind>(row, "kinds"), Counts<RelationType>(row, "types"));

        return new(
            server.Revision,
            kinds.Values.Sum(),
            kinds,
            types.Values.Sum(),
            types,
            (int)row.Get<long>("claims"),
            (int)row.Get<long>("figures"),
            documents.Sum(document => document.Citations),
            (int)row.Get<long>("conflicts"),
            documents,
            row.Get<DateOnly?>("earliest"),
            row.Get<DateOnly?>("latest"));
    }

    private static ImmutableSortedDictionary<T, int> Counts<T>(CypherRecord row, string column)
        where T : struct, Enum
    {
        var counts = row.Get<IReadOnlyDictionary<string, object?>>(column);
        return Enum.GetValues<T>().ToImmutableSortedDictionary(member => member, member => (int)(long)counts[ConstantCase.Of(member)]!);
    }

    private static OverviewAnswer Count(IGraph graph)
    {
        var documents = graph.OfKind(EntityKind.Document)
            .Select(document => new CitedDocument(graph.Entity(document), CountOf(graph.Citing(document))))
            .Where(document => document.Citations > 0)
            .OrderByDescending(document => document.Citations)
            .ThenBy(document => document.Document.Id)
            .ToArray();

        var dates = DatesOf(graph).ToArray();

        return new(
            graph.Revision,
            graph.EntityCount,
            Enum.GetValues<EntityKind>().ToImmutableSortedDictionary(kind => kind, kind => graph.OfKind(kind).Count),
            graph.RelationshipCount,
            CountByType(graph),
            graph.ClaimCount,
            graph.Figures.Count,
            documents.Sum(document => document.Citations),
            OpenConflicts.All(graph).Count,
            documents,
            dates.Length > 0 ? dates.Min(date => date.Earliest) : null,
            dates.Length > 0 ? dates.Max(date => date.Latest) : null);
    }

    private static int CountOf(FactsCiting facts) =>
        facts.Entities.Count + facts.Relationships.Count + facts.Claims.Count + facts.Figures.Count;

    // By hops, because these carry the type: the records need not be made.
    private static ImmutableSortedDictionary<RelationType, int> CountByType(IGraph graph)
    {
        var counts = Enum.GetValues<RelationType>().ToDictionary(type => type, _ => 0);

        foreach (var entity in Enum.GetValues<EntityKind>().SelectMany(graph.OfKind))
        {
            foreach (var hop in graph.HopsOf(entity))
            {
                counts[hop.Type] += hop.Forward ? 1 : 0;
            }
        }

        return counts.ToImmutableSortedDictionary();
    }

    private static IEnumerable<Period> DatesOf(IGraph graph) =>
        from entity in graph.EntitiesWithClaims
        from claim in graph.ClaimsAbout(entity)
        select DateOf(claim) into date
        where date is not null
        select date.Value;
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
