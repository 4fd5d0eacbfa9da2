using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>One change to a document, with what it needs to choose from. What finds nothing to change gives the document back.</summary>
internal sealed class DocumentMutation(Schema schema, Dice dice, DocumentNode document)
{
    public Schema Schema => schema;

    public Dice Dice => dice;

    public DocumentNode Document => document;

    /// <summary>Another node, or several, instead of one of the nodes of this kind.</summary>
    public DocumentNode Change<TNode>(Func<TNode, Place, IReadOnlyList<AstNode>> change, Func<TNode, Place, bool>? where = null)
        where TNode : AstNode
    {
        var places = Places<TNode>(where);

        if (places.Count == 0)
        {
            return document;
        }

        var place = dice.Any(places);
        var changed = change((TNode)place.Node, place);

        return changed.All(place.Slot.IsInstanceOfType) ? (DocumentNode)place.With(changed) : document; // a declared variable is no value like others
    }

    /// <summary>The same where one node takes the place of one.</summary>
    public DocumentNode Change<TNode>(Func<TNode, AstNode> change, Func<TNode, bool>? where = null)
        where TNode : AstNode =>
        Change<TNode>((node, _) => [change(node)], where is null ? null : (node, _) => where(node));

    public List<Place> Places<TNode>(Func<TNode, Place, bool>? where = null)
        where TNode : AstNode =>
        [.. Tree.Places(document).Where(place => place.Node is TNode node && (where is null || where(node, place)))];

    public DocumentNode Add(string definition) =>
        document with { Definitions = [.. document.Definitions, .. Parser.Parse(definition).Definitions] };

    public TNode? Any<TNode>()
        where TNode : AstNode =>
        Places<TNode>() is { Count: > 0 } places ? (TNode)dice.Any(places).Node : null;

    /// <summary>The name of a type that fulfils a condition; the name of none where there is none.</summary>
    public string TypeName(Func<NamedType, bool> condition) =>
        schema.Types.Values.Where(type => condition(type) && !type.Name.StartsWith("__", StringComparison.Ordinal)).Select(type => type.Name).ToList() is { Count: > 0 } names
            ? dice.Any(names)
            : "Nothing";

    public static NameNode Name(string name) => new(name, default);

    public static NamedTypeNode Type(string name) => new(Name(name), default);

    public static FieldNode Field(string name, string? alias = null, SelectionSetNode? set = null) =>
        new(alias is null ? null : Name(alias), Name(name), [], [], set, default);

    public static SelectionSetNode Set(params SelectionNode[] selections) => new(selections, default);
}
