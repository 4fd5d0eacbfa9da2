using CanTho.Clients;
using CanTho.Graph.Tests.Api;

namespace CanTho.Graph.Tests.Clients;

/// <summary>The audits of the npm package graphql-http: 13 MUST, 23 SHOULD, 25 MAY.</summary>
public sealed class AuditsOfGraphQLHttp(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task All_61_are_passed()
    {
        var audits = (await ClientScript.Run("audits", server.Endpoint())).EnumerateArray().ToList();

        Assert.Equal(61, audits.Count);
        Assert.Equal(
            [],
            from audit in audits
            where audit.GetProperty("status").GetString() != "ok"
            select $"{audit.GetProperty("id")} {audit.GetProperty("status")} {audit.GetProperty("name")}: {audit.GetProperty("reason")}");
    }
}
