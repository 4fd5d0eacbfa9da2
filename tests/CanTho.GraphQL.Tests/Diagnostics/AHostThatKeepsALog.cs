using CanTho.GraphQL.Diagnostics;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.Tests.Execution;

namespace CanTho.GraphQL.Tests.Diagnostics;

public sealed class AHostThatKeepsALog
{
    private readonly List<RequestReport> _reports = [];

    [Fact]
    public async Task Is_told_of_every_request_how_it_went()
    {
        var asked = Asked((report, _) => _reports.Add(report));

        await asked.To("query Greet { hello }");
        await asked.To("{ hello broken }");
        await asked.To("{ nothing }");
        await asked.To(new GraphQLRequest(null) { DocumentId = "greet" });

        Assert.Equal(
            [
                new(OperationType.Query, "Greet", null, default, 0, null),
                new(OperationType.Query, null, null, default, 1, "_execution_error"),
                new(null, null, null, default, 1, "_validation_error"),
                new(null, null, null, default, 1, "PERSISTED_QUERY_NOT_SUPPORTED"),
            ],
            _reports.Select(report => report with { Duration = default }));
        Assert.DoesNotContain(_reports, report => report.Duration <= TimeSpan.Zero);
    }

    [Fact]
    public async Task May_fail_without_harm_to_the_answer()
    {
        var asked = Asked((_, _) => throw new InvalidOperationException("the disk is full"));

        Assert.Equal("""{"data":{"hello":"hello"}}""", await asked.To("{ hello }"));

        var (message, exception) = Assert.Single(asked.Log.Lines);
        Assert.Equal("The hook that is called at the end of a request failed; the request is answered all the same.", message);
        Assert.Equal("the disk is full", exception!.Message);
    }

    private static Answers Asked(Action<RequestReport, IServiceProvider> ended) => new(
        "type Query { hello: String  broken: Int }",
        new EngineOptions { Diagnostics = new() { RequestEnded = ended } },
        ("Query.hello", _ => new("hello")),
        ("Query.broken", _ => throw new InvalidOperationException("secret")));
}
