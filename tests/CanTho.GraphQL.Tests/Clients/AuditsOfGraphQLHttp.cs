using CanTho.Clients;
using CanTho.GraphQL.Transport;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Clients;

/// <summary>The 61 audits of the npm package graphql-http: 13 MUST, 23 SHOULD, 25 MAY.</summary>
public sealed class AuditsOfGraphQLHttp
{
    [Fact]
    public async Task All_are_passed_at_defaults() => Assert.Equal([], await Deviations(StatusCodePolicy.Audit));

    /// <summary>
    /// The audits want 400 for what cannot be executed and 200 for <c>application/json</c>; the specification's draft of August 2026 says 422, and the
    /// same for both media types. No MUST is among them. (What four of them call a validation failure is a document that does not parse.)
    /// </summary>
    [Fact]
    public async Task Those_that_contradict_the_draft_deviate_under_its_statuses_and_no_others() => Assert.Equal(
        [
            "423L", "LKJ0", "LKJ1", "LKJ2", "LKJ3", "6C00", "6C01", "6C02", "6C03", "4760", "4761", "4762", "4763", "58B0", "58B1", "58B2",
            "58B3", "3E3A", "572B", "FDE2", "7B9B", "86EE",
        ],
        (await Deviations(StatusCodePolicy.Draft)).Select(deviation => deviation[..4]));

    /// <summary>Each as <c>id status name: reason</c>, in the order of the audits.</summary>
    private static async Task<IReadOnlyList<string>> Deviations(StatusCodePolicy statuses)
    {
        var schema = SchemaBuilder.Build("type Query { hello: String } type Mutation { touch: Int }");
        await using var host = await ListeningHost.Start(schema, new GraphQLHttpOptions { StatusCodes = statuses });

        var audits = (await ClientScript.Run("audits", host.Url)).EnumerateArray().ToList();

        Assert.Equal(61, audits.Count);
        return
        [
            .. from audit in audits
               where audit.GetProperty("status").GetString() != "ok"
               select $"{audit.GetProperty("id")} {audit.GetProperty("status")} {audit.GetProperty("name")}: {audit.GetProperty("reason")}",
        ];
    }
}
