using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Stores.Neo4j;

/// <summary>
/// The whole graph, page after page, each behind the last fact of the one before, so that one page is in memory. Walked again, it is read again.
/// </summary>
internal sealed class EverythingPages(ServerGraph server, CancellationToken cancel)
{
    private const int ManyEntities = 500;
    private const int ManyFacts = 2000;

    private static readonly CypherFile s_file = CypherFile.Question(nameof(Everything));

    public async IAsyncEnumerable<DescribedEntity> Entities(EntityKind kind)
    {
        // All ids of a kind begin alike: with a colon, behind which comes the semicolon.
        var (after, end) = (kind.IdPrefix(), $"{kind.IdPrefix().TrimEnd(':')};");
        int read;

        do
        {
            var rows = await server.ReadLater(s_file["entities"], cancel, ("after", after), ("end", end), ("limit", ManyEntities));
            read = rows.Count;

            foreach (var row in rows)
            {
                var entity = (Entity)FactReader.Read(row["entity"]);
                var claims = row.Get<IReadOnlyList<object?>>("claims").Select(FactReader.Read).Cast<Claim>();

                yield return new(entity, [.. claims.OrderBy(claim => claim.Id, CodePointOrder.Instance)]);
                after = entity.Id.Value;
            }
        }
        while (read == ManyEntities);
    }

    public async IAsyncEnumerable<Relationship> Relationships()
    {
        var (from, read) = ("", 0);
        IReadOnlyList<CypherRecord> rows;

        do
        {
            rows = await server.ReadLater(s_file["relationships"], cancel, ("from", from), ("read", read), ("limit", ManyFacts));

            foreach (var row in rows)
            {
                var fact = (Relationship)FactReader.Read(row["relationship"]);
                yield return fact;
                (from, read) = (fact.From.Value, fact.From.Value == from ? read + 1 : 1);
            }
        }
        while (rows.Count == ManyFacts);
    }

    public async IAsyncEnumerable<Figure> Figures()
    {
        var after = "";
        int read;

        do
        {
            var rows = await server.ReadLater(s_file["figures"], cancel, ("after", after), ("limit", ManyFacts));
            read = rows.Count;

            foreach (var row in rows)
            {
                var fact = (Figure)FactReader.Read(row["figure"]);
                yield return fact;
                after = fact.Id;
            }
        }
        while (read == ManyFacts);
    }
}
