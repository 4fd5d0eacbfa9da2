using CanTho.Graph.Api.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace CanTho.Graph.Tests.Api;

public sealed class UnexpectedErrors
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Are_nobodys_business_in_any_environment(string environment)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        app.UsePlainErrors();
        app.MapGet("/", string () => throw new InvalidOperationException("secret"));
        await app.StartAsync(TestContext.Current.CancellationToken);

        using var response = await app.GetTestClient().GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(500, (int)response.StatusCode);
        Assert.Equal("Internal error\n", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
