using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Contradictions;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>
/// The nodes of the conflicts: those that a change may have touched are taken away and what contradicts itself now is put. Nobody else writes them.
/// </summary>
internal sealed class DerivedConflicts(Statements statements)
{
    private static readonly CypherFile s_file = CypherFile.Read("write/conflicts");

    /// <param name="ids">Of entities about which something else is claimed.</param>
    /// <param name="graph">Has those that are there, with all claims about them.</param>
    public async Task OfClaims(IReadOnlyList<string> ids, IGraph graph)
    {
        await statements.Run(s_file["claims gone"], ("ids", ids));
        await Put(ids.SelectMany(id => graph.TryFind(new(id), out var entity) ? OpenConflicts.AmongClaims(graph, entity) : []), "CLAIM");
    }

    public async Task OfFigures(IReadOnlyList<FactChange> done)
    {
        var series = done.SelectMany(change => new[] { change.Before, change.After }).OfType<Figure>()
            .Select(figure => (About: figure.About.Value, Indicator: ConstantCase.Of(figure.Indicator), Period: figure.Period.ToString()))
            .Distinct()
            .Select(one => new Dictionary<string, object?> { ["about"] = one.About, ["indicator"] = one.Indicator, ["period"] = one.Period })
            .ToList();

        await statements.Write(s_file["figures gone"], "rows", series);
        var rows = await statements.Read(s_file["figures"], "rows", series);
        await Put(OpenConflicts.AmongFigures(rows.Select(row => (Figure)FactReader.Read(row["figure"]))), "FIGURE");
    }

    private Task Put(IEnumerable<Conflict> conflicts, string among) => statements.Write(s_file["put"], "rows", conflicts.Select(conflict => new Dictionary<string, object?>
    {
        ["properties"] = ConflictProperties.Of(conflict, among),
        ["facts"] = conflict.Sides.SelectMany(side => side.FactIds).ToList(),
    }));
}
