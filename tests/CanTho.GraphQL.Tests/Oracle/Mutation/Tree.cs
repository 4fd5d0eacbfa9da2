using System.Collections.Concurrent;
using System.Reflection;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>A node in its tree, so that a new tree can be made which differs only there.</summary>
/// <param name="Property">The property of the parent that holds the node, alone or in a list; null for the root.</param>
/// <param name="Index">Where in the list; -1 where it stands alone.</param>
internal sealed record Place(AstNode Node, Place? Parent, PropertyInfo? Property, int Index)
{
    public bool InList => Index >= 0;

    /// <summary>What kind of node may stand here.</summary>
    public Type Slot => InList ? Property!.PropertyType.GenericTypeArguments[0] : Property?.PropertyType ?? Node.GetType();

    /// <summary>The tree with other nodes in this one's place: any number in a list, else one or none.</summary>
    public AstNode With(params IReadOnlyList<AstNode> nodes)
    {
        if (Parent is null)
        {
            return nodes[0];
        }

        var owner = Tree.Clone(Parent.Node);

        if (InList)
        {
            var list = Tree.List(Parent.Node, Property!).ToList();
            list.RemoveAt(Index);
            list.InsertRange(Index, nodes);
            Tree.Fill(owner, Property!, list);
        }
        else
        {
            Property!.SetValue(owner, nodes.Count == 0 ? null : nodes[0]);
        }

        return Parent.With(owner);
    }
}

/// <summary>Syntax trees as plain trees, by reflection: what changes or shrinks them need not know their thirty kinds of node.</summary>
internal static class Tree
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Children = new();

    /// <summary>Every node below and with the root, in the order of the text.</summary>
    public static IEnumerable<Place> Places(AstNode root) => Below(new Place(root, Parent: null, Property: null, Index: -1));

    public static IReadOnlyList<AstNode> List(AstNode owner, PropertyInfo property) => (IReadOnlyList<AstNode>)property.GetValue(owner)!;

    /// <summary>The lists of a node's children.</summary>
    public static IEnumerable<PropertyInfo> Lists(AstNode node) => ChildrenOf(node).Where(property => property.PropertyType.IsGenericType);

    public static AstNode Clone(AstNode node) => (AstNode)node.GetType().GetMethod("<Clone>$")!.Invoke(node, null)!;

    public static void Fill(AstNode owner, PropertyInfo property, IReadOnlyList<AstNode> nodes)
    {
        var array = Array.CreateInstance(property.PropertyType.GenericTypeArguments[0], nodes.Count);

        for (var i = 0; i < nodes.Count; i++)
        {
            array.SetValue(nodes[i], i);
        }

        property.SetValue(owner, array);
    }

    private static IEnumerable<Place> Below(Place place)
    {
        var open = new Stack<Place>([place]); // no recursion: trees of the deep documents pass through here too

        while (open.TryPop(out var next))
        {
            yield return next;

            foreach (var child in ChildPlaces(next).Reverse())
            {
                open.Push(child);
            }
        }
    }

    private static IEnumerable<Place> ChildPlaces(Place place)
    {
        foreach (var property in ChildrenOf(place.Node))
        {
            if (property.PropertyType.IsGenericType)
            {
                var list = List(place.Node, property);

                for (var i = 0; i < list.Count; i++)
                {
                    yield return new Place(list[i], place, property, i);
                }
            }
            else if (property.GetValue(place.Node) is AstNode child)
            {
                yield return new Place(child, place, property, Index: -1);
            }
        }
    }

    private static PropertyInfo[] ChildrenOf(AstNode node) => Children.GetOrAdd(node.GetType(), type =>
    [
        .. type.GetProperties().Where(property => property.CanWrite
            && (typeof(AstNode).IsAssignableFrom(property.PropertyType)
                || (property.PropertyType.IsGenericType
                    && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
                    && typeof(AstNode).IsAssignableFrom(property.PropertyType.GenericTypeArguments[0])))),
    ]);
}
