using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.Validation.Merging;

namespace CanTho.GraphQL.Tests.Validation.Merging;

/// <summary>
/// FieldsInSetCanMerge and SameResponseShape as the specification words them, every pair at every level: the model that the fast check
/// is compared with. Spec: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
/// </summary>
internal sealed class LiteralReading(Schema schema, DocumentNode document)
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments =
        document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value);

    public bool CanMerge() => document.Definitions.All(definition => definition switch
    {
        OperationDefinitionNode operation => EverySet(operation.SelectionSet, schema.RootType(operation.Operation)),
        FragmentDefinitionNode fragment => EverySet(fragment.SelectionSet, (CompositeType)schema.TypeOf(fragment.TypeCondition)!),
        _ => true,
    });

    /// <summary>"Let set be any selection set defined in the document."</summary>
    private bool EverySet(SelectionSetNode? set, CompositeType? parent)
    {
        if (set is null || parent is null)
        {
            return true;
        }

        var fields = Fields(set, parent).ToList();

        return FieldsInSetCanMerge(fields) && fields.All(field => EverySet(field.Node.SelectionSet, field.Type.Named as CompositeType));
    }

    private bool FieldsInSetCanMerge(IReadOnlyList<Selected> set) => Pairs(set).All(pair =>
        SameResponseShape(pair.A, pair.B) &&
        ((pair.A.Parent != pair.B.Parent && pair.A.Parent is ObjectType && pair.B.Parent is ObjectType) ||
            (pair.A.Node.Name.Value == pair.B.Node.Name.Value &&
                CanonicalText.Of(pair.A.Node.Arguments) == CanonicalText.Of(pair.B.Node.Arguments) &&
                FieldsInSetCanMerge([.. Below(pair.A), .. Below(pair.B)]))));

    private bool SameResponseShape(Selected a, Selected b) =>
        Shape.AreSame(a.Type, b.Type) && Pairs([.. Below(a), .. Below(b)]).All(pair => SameResponseShape(pair.A, pair.B));

    private static IEnumerable<(Selected A, Selected B)> Pairs(IReadOnlyList<Selected> set) =>
        from i in Enumerable.Range(0, set.Count)
        from j in Enumerable.Range(i + 1, set.Count - i - 1)
        where set[i].Node.ResponseName == set[j].Node.ResponseName
        select (set[i], set[j]);

    private IEnumerable<Selected> Below(Selected field) =>
        field.Node.SelectionSet is { } set && field.Type.Named is CompositeType type ? Fields(set, type) : [];

    private IEnumerable<Selected> Fields(SelectionSetNode set, CompositeType parent) => set.Selections.SelectMany(selection => selection switch
    {
        FieldNode field => [new Selected(field, parent, schema.FieldOf(parent, field.Name.Value)!.Type)],
        InlineFragmentNode inline => Fields(inline.SelectionSet, (CompositeType)schema.TypeOf(inline.TypeCondition!)!),
        FragmentSpreadNode spread when _fragments[spread.Name.Value] is var fragment =>
            Fields(fragment.SelectionSet, (CompositeType)schema.TypeOf(fragment.TypeCondition)!),
        _ => [],
    });

    private sealed record Selected(FieldNode Node, CompositeType Parent, SchemaType Type);
}
