using CanTho.Graph.Api.Web;
using CanTho.Graph.Questions;
using CanTho.Graph.Seeding;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Embedded;
using CanTho.GraphQL;
using CanTho.GraphQL.Cost;
using CanTho.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.Graph.Tests.Api;

/// <summary>A query over a list costs as many questions as it has levels, not as many as it has rows.</summary>
public sealed class BatchedFetching : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cantho-batch-").FullName;
    private EmbeddedStore _store = null!;
    private CountingStore _counting = null!;
    private ServiceProvider _services = null!;

    public async ValueTask InitializeAsync()
    {
        _store = EmbeddedStore.Open(Path.Combine(_folder, "data"), TimeProvider.System, CancellationToken.None);
        await _store.Seed(SeedFolder.Read(Repository.Seed).Changes, "seed", CancellationToken.None);
        _counting = new CountingStore(_store);
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IGraphStore>(_counting)
            .AddSingleton(TimeProvider.System)
            .AddGraphQL(new EngineOptions { Cost = CostOptions.None })
            .BuildServiceProvider();
    }

    [Theory]
    [InlineData("{ people(first: N) { nodes { id name names { text sources { document { id name } locator } } } } }")]
    [InlineData("{ people(first: N) { nodes { posts { role sentence to { name } sources { document { id name number date } } } } } }")]
    [InlineData("{ organisations(first: N) { nodes { relationships(first: 5) { nodes { sentence from { name } to { name } } totalCount } claims { value } conflicts { id } } } }")]
    [InlineData("{ agreements(first: N) { nodes { date fields parties { from { id } } signatories { from { name } role } } } }")]
    [InlineData("{ tasks(first: N) { nodes { subject deadline status leads { from { name } } cooperating { from { name } } } } }")]
    [InlineData("{ places(first: N) { nodes { iso partOf { name } parts { name } } } }")]
    [InlineData("{ projects(first: N) { nodes { status statusHistory { value period sources { document { id } } } } } }")]
    [InlineData("{ documents(first: N) { nodes { number date mentions(first: 5) { nodes { locator node { id } } } } } }")]
    [InlineData("{ timeline(first: N) { nodes { sentence subject { name } sources { document { name } } } } }")]
    public async Task A_list_of_forty_costs_no_more_questions_than_a_list_of_two(string query)
    {
        var few = await QuestionsOf(query.Replace("N", "2"));
        var many = await QuestionsOf(query.Replace("N", "40"));

        Assert.InRange(many.Count, 1, few.Count + 2);
        Assert.InRange(many.Count, 1, 12);
    }

    private async Task<IReadOnlyList<string>> QuestionsOf(string query)
    {
        _counting.Asked.Clear();
        using var scope = _services.CreateScope();

        var result = await _services.GetRequiredService<GraphQLEngine>()
            .Execute(new GraphQL.Execution.GraphQLRequest(query), scope.ServiceProvider, TestContext.Current.CancellationToken);

        Assert.Empty(result.Errors);
        return [.. _counting.Asked];
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class CountingStore(IGraphStore store) : IGraphStore
    {
        public List<string> Asked { get; } = [];

        public ValueTask<TAnswer> Ask<TAnswer>(Question<TAnswer> question, CancellationToken cancel)
        {
            Asked.Add(question.GetType().Name);
            return store.Ask(question, cancel);
        }

        public ValueTask<Revision> Apply(ChangeSet changes, CancellationToken cancel) => store.Apply(changes, cancel);
    }
}
