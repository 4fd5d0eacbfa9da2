using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

public sealed class ASecureServer
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_a_certificate_that_nobody_vouches_for_gets_no_password()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await using var server = await FakeNeo4j.WithCertificate(certificate, Replies.Rows());
        var said = new List<string>();
        using var client = server.Client(say: said.Add, auth: new Neo4jAuth.Basic("neo4j", "secret"));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.Session().Read("RETURN 1", Cancel));

        Assert.StartsWith("There is no secure connection to Neo4j at https://127.0.0.1:", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            " Trust the certificate's authority on this machine, call the server by the name in its certificate, and check that the port speaks TLS.",
            error.Message,
            StringComparison.Ordinal);
        Assert.Contains("certificate is invalid", error.Message, StringComparison.Ordinal); // .NET's own words on what is wrong with it
        Assert.Empty(server.Asked);
        Assert.Empty(said);
    }

    [Fact]
    public async Task That_is_none_is_told_from_one()
    {
        await using var server = await FakeNeo4j.Replying();
        using var client = new Neo4jClient(
            new(new UriBuilder(server.Address) { Scheme = "https" }.Uri, "people"), TimeProvider.System, _ => { });

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.Session().Read("RETURN 1", Cancel));

        Assert.StartsWith("There is no secure connection to Neo4j at https://127.0.0.1:", error.Message, StringComparison.Ordinal);
        Assert.False(error.IsRetriable);
    }
}
