using CanTho.Clients;
using CanTho.Graph.Tests.Api;

namespace CanTho.Graph.Tests.Clients;

/// <summary>relay-compiler on the exported schema, and relay-runtime with what it wrote against the real API.</summary>
public sealed class Relay(RunningServer server, ExportedSchema schema) : IClassFixture<RunningServer>, IClassFixture<ExportedSchema>
{
    [Fact]
    public async Task Pages_a_connection_and_fetches_one_of_its_nodes_again()
    {
        var seen = await ClientScript.Run("relay", server.Endpoint(), schema.File, "people");

        Assert.Equal(await server.People(), seen.Texts("ids"));
        Assert.Equal("Otani Yasuo", seen.GetProperty("inVietnamese").GetString());
        Assert.Equal("Yasuo Otani", seen.GetProperty("inEnglish").GetString());
        Assert.Equal(["queriesPeopleQuery", "queriesPeoplePageQuery", "queriesPersonRefetchQuery"], seen.Texts("asked").Distinct());
    }

    [Fact]
    public async Task Pages_a_connection_of_an_interface_through_the_node_field()
    {
        var seen = await ClientScript.Run("relay", server.Endpoint(), schema.File, "relationships");
        var answer = await server.Ask("""{ entity(id: "project:heart-hospital") { relationships(first: 500) { nodes { id } } } }""");

        Assert.Equal(
            from relationship in answer.GetProperty("entity").GetProperty("relationships").GetProperty("nodes").EnumerateArray()
            select relationship.GetProperty("id").GetString(),
            seen.Texts("ids"));
        Assert.Equal(["queriesEntityQuery", "queriesRelationshipsPageQuery"], seen.Texts("asked").Distinct());
    }
}
