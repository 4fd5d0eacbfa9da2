using System.Reflection;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>
/// Makes a failing document as small as it can be made while it fails in the same way: delta debugging (Zeller, Hildebrandt 2002), on the
/// syntax tree where the text has one, else on its characters.
/// </summary>
/// <param name="fails">Whether a text still fails as the first did.</param>
internal sealed class Shrinker(Func<string, Task<bool>> fails)
{
    private static readonly NullabilityInfoContext Nullability = new();

    private int _left = 4_000; // questions: what takes more is small enough by then

    public async Task<string> Shrink(string text)
    {
        if (Read(text) is not { } tree || !await fails(Printer.Print(tree)))
        {
            return await ShrinkText(text);
        }

        while (await Smaller(tree) is { } smaller)
        {
            tree = smaller;
        }

        return Printer.Print(tree);
    }

    private async Task<DocumentNode?> Smaller(DocumentNode tree)
    {
        var length = Printer.Print(tree).Length;

        foreach (var candidate in Candidates(tree))
        {
            // Without the only selection of a set, for example, a tree prints as a text that has no such tree.
            if (Text(candidate) is { } text && text.Length < length && Read(text) is { } read && await Fails(text))
            {
                return read;
            }
        }

        return null;
    }

    /// <summary>Trees with less in them, those with least first.</summary>
    private static IEnumerable<AstNode> Candidates(DocumentNode root)
    {
        foreach (var name in Tree.Places(root).Select(place => place.Node).OfType<NameNode>().Select(name => name.Value).Distinct())
        {
            yield return Without(root, node => Mentions.Of(node, name));
        }

        foreach (var fragment in root.Definitions.OfType<FragmentDefinitionNode>())
        {
            yield return Inlined(root, fragment);
        }

        foreach (var place in Tree.Places(root))
        {
            foreach (var list in Tree.Lists(place.Node))
            {
                foreach (var shorter in WithoutParts(place, list))
                {
                    yield return shorter;
                }
            }

            if (place.Property is null)
            {
                continue;
            }

            if (!place.InList && Nullability.Create(place.Property).ReadState == NullabilityState.Nullable)
            {
                yield return place.With([]);
            }

            foreach (var inner in Inner(place))
            {
                yield return place.With(inner);
            }

            if (place.Node is ValueNode && place.Slot.IsAssignableFrom(typeof(IntValueNode)))
            {
                yield return place.With([new IntValueNode("0", default)]);
            }
        }
    }

    /// <summary>A tree without all those items of lists: a fragment and its spreads, a type and its fields can only go together.</summary>
    private static AstNode Without(AstNode root, Func<AstNode, bool> gone)
    {
        while (Tree.Places(root).FirstOrDefault(place => place.InList && gone(place.Node)) is { } place)
        {
            root = place.With([]);
        }

        return root;
    }

    /// <summary>A tree with a fragment's selections where they were spread.</summary>
    private static AstNode Inlined(AstNode root, FragmentDefinitionNode fragment)
    {
        if (Tree.Places(fragment).Any(place => Spreads(place.Node, fragment)))
        {
            return root; // in a circle there is no end to this
        }

        while (Tree.Places(root).FirstOrDefault(place => Spreads(place.Node, fragment)) is { } place)
        {
            root = place.With(fragment.SelectionSet.Selections);
        }

        return Without(root, node => node == fragment);
    }

    private static bool Spreads(AstNode node, FragmentDefinitionNode fragment) => node is FragmentSpreadNode spread && spread.Name.Value == fragment.Name.Value;

    /// <summary>A list without all its items, without either half, without each quarter, and so on to each single one.</summary>
    private static IEnumerable<AstNode> WithoutParts(Place place, PropertyInfo property)
    {
        var items = Tree.List(place.Node, property);

        for (var size = items.Count; size > 0; size /= 2)
        {
            for (var first = 0; first < items.Count; first += size)
            {
                var owner = Tree.Clone(place.Node);
                Tree.Fill(owner, property, [.. items.Take(first), .. items.Skip(first + size)]);

                yield return place.With([owner]);
            }
        }
    }

    /// <summary>What lies in a node and could stand in its place: the selections of a field, the type in a list type, an object's values.</summary>
    private static IEnumerable<IReadOnlyList<AstNode>> Inner(Place place)
    {
        var inner = Tree.Places(place.Node).Skip(1).Where(below => place.Slot.IsInstanceOfType(below.Node) && Depth(below) <= 2).Select(below => below.Node).ToList();

        if (place.InList && inner.Count > 1)
        {
            yield return inner;
        }

        foreach (var node in inner)
        {
            yield return [node];
        }
    }

    private static int Depth(Place place) => place.Parent is null ? 0 : 1 + Depth(place.Parent);

    private async Task<string> ShrinkText(string text)
    {
        for (var size = text.Length / 2; size > 0; size = Math.Min(size, text.Length) / 2)
        {
            for (var first = 0; first + size <= text.Length;)
            {
                if (await Fails(text.Remove(first, size)))
                {
                    text = text.Remove(first, size);
                }
                else
                {
                    first += size;
                }
            }
        }

        return text;
    }

    private async Task<bool> Fails(string text) => _left-- > 0 && await fails(text);

    private static string? Text(AstNode tree)
    {
        try
        {
            return Printer.Print(tree);
        }
        catch (NullReferenceException)
        {
            return null; // a node without what it must have
        }
    }

    private static DocumentNode? Read(string text)
    {
        try
        {
            return Parser.Parse(text, OurEngine.Unlimited);
        }
        catch (SyntaxException)
        {
            return null;
        }
    }
}
