using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.Stores;

/// <summary>Facts and whole graphs as text, so that two can be compared and a difference be read.</summary>
internal static class FactText
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        Converters = { new InWords<ClaimValue>(), new InWords<PartialDate>(), new InWords<Period>(), new InWords<EntityId>(), new JsonStringEnumConverter() },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(object? fact) => JsonSerializer.Serialize(fact, s_json);

    /// <summary>Everything the graph can be asked, with ids in place of numbers and sorted where no order is promised.</summary>
    public static string Of(IGraph graph)
    {
        var text = new StringBuilder($"{graph.EntityCount} entities, {graph.RelationshipCount} relationships, {graph.ClaimCount} claims\n");
        var hops = new List<string>();

        foreach (var entity in Enum.GetValues<EntityKind>().SelectMany(graph.OfKind))
        {
            Assert.True(graph.TryFind(graph.IdOf(entity), out var found));
            Assert.Equal(entity, found);

            text.Append(graph.KindOf(entity)).Append(' ').AppendLine(Of(graph.Entity(entity)));
            hops.Clear();

            foreach (var hop in graph.HopsOf(entity))
            {
                hops.Add($"{graph.Relationship(hop.Relationship).Id} {hop.Type} {hop.Forward} {graph.IdOf(hop.Other)}");
            }

            Assert.Equal(hops.Count, graph.DegreeOf(entity));
            text.AppendLine($"  hops: {Sorted(hops)}");
            hops.Clear();

            foreach (var hop in graph.HopsInOrder(entity).Span)
            {
                hops.Add(graph.Relationship(hop.Relationship).Id);
            }

            text.AppendLine($"  in order: {string.Join(", ", hops)}");
            text.AppendLine($"  claims: {string.Join(", ", graph.ClaimsAbout(entity).Select(Of))}");
            text.AppendLine($"  named in: {Sorted(graph.ClaimsNaming(entity).Select(claim => claim.Id))}");

            var citing = graph.Citing(entity);
            text.AppendLine($"  cited by: {Sorted(citing.Entities.Select(citer => graph.IdOf(citer).Value))}");
            text.AppendLine($"    {Sorted(citing.Relationships.Select(number => graph.Relationship(number).Id))}");
            text.AppendLine($"    {Sorted(citing.Claims.Select(Of))}");
            text.AppendLine($"    {Sorted(citing.Figures.Select(figure => figure.Id))}");

            Assert.All(graph.ClaimsAbout(entity), claim => Assert.Equal(Of(claim), Of(graph.FindClaim(claim.Id))));
        }

        foreach (var (relationship, number) in graph.Relationships.Select(number => (graph.Relationship(number), number)).OrderBy(pair => pair.Item1.Id, CodePointOrder.Instance))
        {
            Assert.True(graph.TryFindRelationship(relationship.Id, out var found));
            Assert.Equal(number, found);
            text.AppendLine($"{Of(relationship)} {graph.RankOf(number)} {graph.SpanOf(number)}");
        }

        text.AppendLine($"with claims: {Sorted(graph.EntitiesWithClaims.Select(entity => graph.IdOf(entity).Value))}");
        text.AppendJoin('\n', graph.Figures.Select(Of));
        Assert.All(graph.Figures, figure => Assert.Same(figure, graph.FindFigure(figure.Id)));
        return text.ToString();
    }

    private static string Sorted(IEnumerable<string> texts) => string.Join(", ", texts.Order(CodePointOrder.Instance));

    private sealed class InWords<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value!.ToString());
    }
}
