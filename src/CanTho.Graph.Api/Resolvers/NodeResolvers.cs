using CanTho.Graph.Domain;

namespace CanTho.Graph.Api.Resolvers;

internal static class NodeResolvers
{
    public static string ResolveType(object value) => value is Entity entity ? entity.Kind.ToString() : value.GetType().Name;
}
