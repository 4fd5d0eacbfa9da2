using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Validation.Merging;

/// <summary>
/// What one selection set selects itself: its fields by response name, inline fragments opened, and the fragments that it spreads, each
/// once and unopened.
/// </summary>
/// <param name="id">Its number within the document, for keys of sets.</param>
internal sealed class FieldSet(int id)
{
    private readonly List<FragmentDefinitionNode> _spreads = [];
    private readonly HashSet<string> _spread = new(StringComparer.Ordinal);

    public int Id { get; } = id;

    public OrderedDictionary<string, List<SelectedField>> ByName { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<FragmentDefinitionNode> Spreads => _spreads;

    public void Add(SelectedField field)
    {
        if (!ByName.TryGetValue(field.Node.ResponseName, out var alike))
        {
            ByName[field.Node.ResponseName] = alike = [];
        }

        alike.Add(field);
    }

    public void Add(FragmentDefinitionNode fragment)
    {
        if (_spread.Add(fragment.Name.Value))
        {
            _spreads.Add(fragment);
        }
    }
}

/// <summary>A field where it is selected.</summary>
/// <param name="parent">The type it is selected on, null where the schema has none.</param>
internal sealed class SelectedField(FieldNode node, CompositeType? parent, SchemaType? type, FieldSets sets)
{
    public FieldNode Node { get; } = node;

    public string Name => Node.Name.Value;

    public CompositeType? Parent { get; } = parent;

    public SchemaType? Type { get; } = type;

    /// <summary>The same text for the same arguments in whatever order.</summary>
    public string Arguments => field ??= CanonicalText.Of(Node.Arguments);

    public FieldSet? Selection => field ??= Node.SelectionSet is { } set ? sets.Of(set, Type?.Named as CompositeType) : null;
}

/// <summary>The field sets of a document, each made once.</summary>
internal sealed class FieldSets(ValidationContext context)
{
    /// <summary>A selection set stands at one place of the text and so has one parent type: the set alone is key enough.</summary>
    private readonly Dictionary<SelectionSetNode, FieldSet> _known = new(ReferenceEqualityComparer.Instance);

    public FieldSet Of(OperationDefinitionNode operation) =>
        Of(operation.SelectionSet, context.Schema.RootType(operation.Operation));

    public FieldSet Of(FragmentDefinitionNode fragment) =>
        Of(fragment.SelectionSet, context.Schema.TypeOf(fragment.TypeCondition) as CompositeType);

    public FieldSet Of(SelectionSetNode set, CompositeType? parent)
    {
        if (!_known.TryGetValue(set, out var fields))
        {
            _known[set] = fields = new FieldSet(_known.Count);
            Collect(set, parent, fields);
        }

        return fields;
    }

    private void Collect(SelectionSetNode set, CompositeType? parent, FieldSet into)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    // Meta fields among them: a __typename has a shape like any other field, though graphql-js 17.1 passes over it.
                    var type = parent is null ? null : context.Schema.FieldOf(parent, field.Name.Value)?.Type;
                    into.Add(new SelectedField(field, parent, type, this));
                    break;
                case InlineFragmentNode { TypeCondition: { } condition } fragment:
                    Collect(fragment.SelectionSet, context.Schema.TypeOf(condition) as CompositeType, into);
                    break;
                case InlineFragmentNode fragment:
                    Collect(fragment.SelectionSet, parent, into);
                    break;
                case FragmentSpreadNode spread:
                    if (context.Fragments.Find(spread.Name.Value) is { } target)
                    {
                        into.Add(target);
                    }

                    break;
            }
        }
    }
}
