using System.Text.Json;
using CanTho.GraphQL;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.Graph.Benchmarks;

/// <summary>What every server serves: twenty posts with five comments each. The peers read it as JSON, our resolvers as records.</summary>
internal sealed record Blog(IReadOnlyList<Post> Posts, IReadOnlyList<Author> Authors)
{
    private static readonly JsonSerializerOptions s_camelCase = new(JsonSerializerDefaults.Web);

    public static Blog Sample { get; } = new(
        [.. Enumerable.Range(1, 20).Select(number => new Post(
            $"{number}", $"Post {number}", 100 + number, number % 2 == 0, number % 10,
            [.. Enumerable.Range(1, 5).Select(comment => new Comment($"{number}-{comment}", "A word or two on it", (number + comment) % 10))]))],
        [.. Enumerable.Range(0, 10).Select(number => new Author($"{number}", $"Author {number}"))]);

    /// <summary>From a small answer to one of 10 KB.</summary>
    public static IReadOnlyList<(string Name, string Document)> Queries { get; } =
    [
        ("tiny", "{ hello }"),
        ("list", "{ posts { id title views published } }"),
        ("nested", "{ posts { id title author { id name } comments { id text author { id name } } } }"),
    ];

    public string ToJson() => JsonSerializer.Serialize(this, s_camelCase);

    /// <param name="mode">"sync", or "async" for resolvers that give up their thread and are continued.</param>
    public static GraphQLEngine Engine(string mode, IServiceProvider services)
    {
        var schema = SchemaBuilder.Build(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "graphql", "blog.graphql")));

        new ResolverBindings()
            .Add(mode == "async"
                ? [typeof(WaitingQuery), typeof(WaitingPost), typeof(WaitingComment)]
                : [typeof(SyncQuery), typeof(SyncPost), typeof(SyncComment)])
            .Bind(schema, services);

        return new GraphQLEngine(schema, new EngineOptions());
    }

    public static ServiceProvider Services() => new ServiceCollection().AddSingleton(Sample).BuildServiceProvider();
}

internal sealed record Post(string Id, string Title, int Views, bool Published, int AuthorId, IReadOnlyList<Comment> Comments);

internal sealed record Comment(string Id, string Text, int AuthorId);

internal sealed record Author(string Id, string Name);
