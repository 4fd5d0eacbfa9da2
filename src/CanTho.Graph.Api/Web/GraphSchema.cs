using System.Reflection;
using CanTho.Graph.Domain;
using CanTho.GraphQL;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.Graph.Api.Web;

/// <summary>The contract, <c>schema.graphql</c>, and the classes that answer it.</summary>
internal static class GraphSchema
{
    private static readonly Type[] s_resolvers =
    [
        .. typeof(GraphSchema).Assembly.GetTypes().Where(type => type.Name.EndsWith("Resolvers", StringComparison.Ordinal)),
    ];

    public static Schema Load()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("schema.graphql")!;
        using var reader = new StreamReader(file);
        return SchemaBuilder.Build(reader.ReadToEnd());
    }

    public static IServiceCollection AddGraphQL(this IServiceCollection services, EngineOptions options) => services.AddSingleton(provider =>
    {
        var schema = Load();

        new ResolverBindings()
            .Add(s_resolvers)
            .Scalar("PartialDate", text => PartialDate.Parse(text), date => date.ToString())
            .Scalar("Period", text => Period.Parse(text), period => period.ToString())
            .Bind(schema, provider);

        var wording = new ErrorWording(provider.GetRequiredService<ILogger<ErrorWording>>());
        return new GraphQLEngine(schema, options with { ErrorFilter = wording.Of }, provider.GetRequiredService<ILogger<GraphQLEngine>>());
    });
}
