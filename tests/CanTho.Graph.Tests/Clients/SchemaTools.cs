using CanTho.Clients;
using CanTho.Graph.Tests.Api;

namespace CanTho.Graph.Tests.Clients;

/// <summary>What tools make of the schema, asked of the endpoint by introspection and given as the exported file: the same.</summary>
public sealed class SchemaTools(RunningServer server, ExportedSchema schema) : IClassFixture<RunningServer>, IClassFixture<ExportedSchema>
{
    [Fact]
    public async Task GraphQL_js_prints_the_same_schema_of_both()
    {
        var seen = await ClientScript.Run("schema", server.Endpoint(), schema.File);

        Assert.Contains("type Query {", seen.GetProperty("written").GetString(), StringComparison.Ordinal);
        Assert.Equal(seen.GetProperty("written").GetString(), seen.GetProperty("introspected").GetString());
    }

    [Fact]
    public async Task Graphql_codegen_writes_the_same_types_of_both_and_a_front_end_compiles_with_them()
    {
        var seen = await ClientScript.Run("codegen", server.Endpoint(), schema.File);
        var (fromEndpoint, fromFile) = (seen.GetProperty("fromEndpoint"), seen.GetProperty("fromSdl"));

        Assert.Equal("", seen.GetProperty("compiler").GetString());
        Assert.Equal(
            ["schema.ts", "generated/index.ts", "generated/gql.ts", "generated/graphql.ts"], fromFile.EnumerateObject().Select(file => file.Name));
        Assert.Contains("export type Dossier = {", fromFile.GetProperty("schema.ts").GetString(), StringComparison.Ordinal);
        Assert.All(
            fromFile.EnumerateObject(), file => Assert.Equal(file.Value.GetString(), fromEndpoint.GetProperty(file.Name).GetString()));
    }
}
