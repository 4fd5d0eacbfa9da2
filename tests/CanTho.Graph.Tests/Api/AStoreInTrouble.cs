using System.Net;
using CanTho.Graph.Api.Web;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging.Abstractions;

namespace CanTho.Graph.Tests.Api;

/// <summary>What those who ask are told, who may be anybody: no address, no user, no stack.</summary>
public sealed class AStoreInTrouble
{
    private const string Inside = "Neo4j at http://10.0.0.7:7474 refused the user \"ngoc\".";
    private const string Away = "The database behind this server does not answer now. Ask again in a little while.";

    public static TheoryData<Exception, string, string> Troubles => new()
    {
        { new Neo4jUnavailableException(Inside), "STORE_UNAVAILABLE", Away },
        { new Neo4jException(Inside, "Neo.ClientError.Security.Unauthorized"), "STORE_UNAVAILABLE", Away },
        { new Neo4jException(Inside, "Neo.ClientError.Transaction.Terminated"), "STORE_UNAVAILABLE", Away },
        { new Neo4jException(Inside, "Neo.DatabaseError.General.UnknownError"), "STORE_UNAVAILABLE", Away },
        { new Neo4jTimeoutException(Inside), "TIMEOUT", "The database behind this server took too long, and the question was ended. Ask for less, or again later." },
        { new StoreException(Inside), "STORE_UNAVAILABLE", "The graph cannot be read now. Ask again in a little while." },
    };

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task Is_a_code_and_a_sentence_in_graphql_and_503_elsewhere(Exception error, string code, string message)
    {
        var told = new ErrorWording(NullLogger<ErrorWording>.Instance).Of(error)!;

        Assert.Equal((code, message), (told.Code, told.Message));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, $"{message}\n"), await Page(error));
    }

    [Fact]
    public async Task Is_not_a_statement_of_ours_that_is_wrong()
    {
        var error = new Neo4jException(Inside, "Neo.ClientError.Statement.SyntaxError");

        Assert.Null(new ErrorWording(NullLogger<ErrorWording>.Instance).Of(error));
        Assert.Equal((HttpStatusCode.InternalServerError, "Internal error\n"), await Page(error));
    }

    private static async Task<(HttpStatusCode Status, string Text)> Page(Exception error)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        app.UsePlainErrors();
        app.MapGet("/", string () => throw error);
        await app.StartAsync(TestContext.Current.CancellationToken);

        using var response = await app.GetTestClient().GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
