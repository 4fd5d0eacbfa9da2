using CanTho.GraphQL.Transport;

namespace CanTho.Graph.Api.Web;

/// <summary>Everything that answers.</summary>
internal static class Endpoints
{
    public static void MapGraph(this WebApplication app, Settings settings)
    {
        app.MapGraphQL("/graphql");

        if (settings.Sdl ?? settings.Introspection)
        {
            app.MapGraphQLSchema("/graphql/schema.graphql");
        }

        app.MapExport();
        app.MapExplorer(new ExplorerOptions(settings.Playground));
        app.MapHealth();
    }
}
