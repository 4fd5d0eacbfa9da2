using System.Reflection;
using System.Text.RegularExpressions;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Transport;
using CanTho.GraphQL.TypeSystem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Tests.Transport;

/// <summary>Whatever a resolver does, no stack, type, path or message of ours goes out; the log has them.</summary>
public sealed partial class NothingInternal
{
    private const string Secret = "the password of /srv/cantho/graph.db is hunter2";

    private static readonly Dictionary<string, FieldResolver> Troubles = new()
    {
        ["atOnce"] = _ => throw new InvalidOperationException(Secret),
        ["later"] = async _ =>
        {
            await Task.Yield();
            throw new IOException(Secret, new FileNotFoundException(Secret, "/srv/cantho/graph.db"));
        },
        ["many"] = _ => new(Task.WhenAll(Task.FromException<object?>(new AggregateException(Secret, new TimeoutException(Secret)))).ContinueWith<object?>(all => all.Result, TaskScheduler.Default)),
        ["mute"] = _ => throw new Mute(),
        ["invoked"] = _ => throw new TargetInvocationException(Secret, new NotSupportedException(Secret)),
        ["cancelled"] = _ => throw new OperationCanceledException(Secret),
        ["batch"] = async context => await context.Loader<int, int>("batch", (_, _) => throw new HttpRequestException(Secret)).Load(1),
        ["shortBatch"] = async context => await context.Loader<int, int>("short", (_, _) => new(Array.Empty<int>())).Load(1),
        ["notANumber"] = _ => new(new Vault()),
        ["notAList"] = _ => new(new Vault()),
        ["brokenList"] = _ => new(Broken()),
        ["notAnObject"] = _ => new(new Vault()),
        ["noSuchMember"] = _ => new(new Vault()),
        ["brokenMember"] = _ => new(new Vault()),
        ["abstract"] = _ => new(new Vault()),
        ["word"] = _ => new(new Vault()),
        ["argument"] = context => new(context.Argument<Uri>("of")),
        ["noSuchArgument"] = context => new(context.Argument<string>("nothing")),
        ["noSuchService"] = context => new(context.Services.GetRequiredService<Vault>()),
    };

    [Theory]
    [InlineData("Production", false)]
    [InlineData("Production", true)]
    [InlineData("Development", false)]
    [InlineData("Development", true)]
    public async Task Leaves_the_process(string environment, bool filter)
    {
        await using var app = await Start(environment, filter);
        using var client = app.GetTestClient();

        foreach (var (field, below) in Troubles.Keys.Select(field => (field, Below(field))))
        {
            using var response = await client.GetAsync(new Uri($"/graphql?query={{{field}{below}}}", UriKind.Relative), TestContext.Current.CancellationToken);
            var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            Assert.StartsWith("""{"errors":[{"message":""", body, StringComparison.Ordinal);
            Assert.False(Internals().IsMatch(body), $"{field}: {body}");
        }
    }

    private static async Task<WebApplication> Start(string environment, bool filter)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var options = new EngineOptions { ErrorFilter = filter ? _ => throw new InvalidOperationException(Secret) : null };
        builder.Services.AddSingleton(_ => new GraphQLEngine(Schema(), options));

        var app = builder.Build();
        app.MapGraphQL("/graphql");
        await app.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal(environment == "Development", app.Environment.IsDevelopment());
        return app;
    }

    private static Schema Schema()
    {
        var schema = SchemaBuilder.Build($$"""
            type Query { {{string.Join(' ', Troubles.Keys.Select(field => $"{field}{(field is "argument" ? "(of: Int = 1)" : "")}: {TypeOf(field)}"))}} }
            type Box { secret: String!  broken: Int! }
            union Any = Box
            enum Word { A }
            """);

        foreach (var (field, resolver) in Troubles)
        {
            schema.QueryType!.Fields[field].Resolver = resolver;
        }

        return schema;
    }

    private static string TypeOf(string field) => field switch
    {
        "notAList" or "brokenList" => "[Int!]!",
        "notAnObject" or "noSuchMember" or "brokenMember" => "Box!",
        "abstract" => "Any!",
        "word" => "Word!",
        _ => "Int!",
    };

    private static string Below(string field) => field switch
    {
        "notAnObject" or "noSuchMember" => "{secret}",
        "brokenMember" => "{broken}",
        "abstract" => "{__typename}",
        _ => "",
    };

    private static IEnumerable<int> Broken()
    {
        yield return 1;
        throw new InvalidDataException(Secret);
    }

    [GeneratedRegex(@"hunter2|graph\.db|/srv|\.cs\b|   at |Exception|System\.|Microsoft|CanTho|Vault|Mute|Int32|Uri\b|service|line \d")]
    private static partial Regex Internals();

    private sealed class Vault
    {
        private readonly string _secret = Secret;

        public int Broken => throw new UnauthorizedAccessException(_secret);

        public override string ToString() => _secret;
    }

    private sealed class Mute : Exception
    {
        public override string Message => throw new InvalidOperationException(Secret);

        public override string ToString() => throw new InvalidOperationException(Secret);
    }
}
