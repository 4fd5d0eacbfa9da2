using System.Buffers;
using System.Text;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Transport;
using CanTho.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Tests.Execution;

/// <summary>A schema with resolvers, asked in one line and answering with the very JSON that would go out.</summary>
internal sealed class Answers
{
    private readonly ServiceProvider _services;

    /// <param name="roots">By "Type.field"; every other field reads its source.</param>
    public Answers(string sdl, EngineOptions? options = null, params IReadOnlyList<(string Field, FieldResolver Resolver)> roots)
    {
        var schema = SchemaBuilder.Build(sdl);

        foreach (var (coordinate, resolver) in roots)
        {
            var names = coordinate.Split('.');
            ((ObjectType)schema.Types[names[0]]).Fields[names[1]].Resolver = resolver;
        }

        _services = new ServiceCollection().BuildServiceProvider();
        Engine = new GraphQLEngine(schema, options ?? new EngineOptions(), Log);
    }

    /// <summary>With resolver classes bound.</summary>
    public Answers(string sdl, ResolverBindings bindings, Action<IServiceCollection>? services = null, EngineOptions? options = null)
    {
        var collection = new ServiceCollection();
        services?.Invoke(collection);
        _services = collection.BuildServiceProvider();

        var schema = SchemaBuilder.Build(sdl);
        bindings.Bind(schema, _services);
        Engine = new GraphQLEngine(schema, options ?? new EngineOptions(), Log);
    }

    public GraphQLEngine Engine { get; }

    public ErrorLog Log { get; } = new();

    public Task<string> To(string query, string? variables = null, string? operation = null) =>
        To(new GraphQLRequest(query, operation, variables is null ? null : Variables(variables)));

    public async Task<string> To(GraphQLRequest request, CancellationToken? cancel = null) =>
        Json(await Engine.Execute(request, _services, cancel ?? TestContext.Current.CancellationToken));

    /// <summary>Subscribes; fails the test where there is no stream.</summary>
    public async Task<IAsyncEnumerable<ExecutionResult>> Stream(string query, string? variables = null, CancellationToken? cancel = null) =>
        Assert.IsType<SubscribeResult.Streaming>(await Subscribe(query, variables, cancel)).Results;

    /// <summary>What a subscription is refused with.</summary>
    public async Task<string> Refusal(string query, string? variables = null, CancellationToken? cancel = null) =>
        Json(Assert.IsType<SubscribeResult.Refused>(await Subscribe(query, variables, cancel)).Result);

    private async Task<SubscribeResult> Subscribe(string query, string? variables, CancellationToken? cancel) => await Engine.Subscribe(
        new GraphQLRequest(query, OperationName: null, variables is null ? null : Variables(variables)),
        _services,
        cancel ?? TestContext.Current.CancellationToken);

    public static string Json(ExecutionResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ResponseWriter.Write(result, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Read as the HTTP endpoint reads them.</summary>
    public static Dictionary<string, object?>? Variables(string json) =>
        new RequestJson("The variables", new GraphQLHttpOptions()).ReadMap(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(json)));
}
