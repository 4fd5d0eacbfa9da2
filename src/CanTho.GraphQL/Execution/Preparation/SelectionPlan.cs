using System.Text;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>What a selection set comes to on objects of one type: its collected fields, in the order of the response.</summary>
internal sealed class SelectionPlan(ObjectType type, FieldPlan[] fields)
{
    public ObjectType Type { get; } = type;

    public FieldPlan[] Fields { get; } = fields;
}

/// <summary>
/// One entry of the response: a field and all nodes of the document that ask for it under this name. Plans are made as execution
/// comes upon them and serve every object of the type, and every request too where no variable decides what is selected.
/// </summary>
internal sealed class FieldPlan(FieldCollector collector, Field definition, string responseName, FieldNode[] nodes)
{
    private readonly bool _usesVariables = nodes[0].Arguments.Any(argument => ArgumentCoercion.UsesVariables(argument.Value));
    private volatile SelectionPlan[] _selections = []; // one for each object type met; a lost race only plans twice

    public Field Field { get; } = definition;

    public string ResponseName { get; } = responseName;

    /// <summary>The name as it goes out between two values, UTF-8: a comma, then quoted, with its colon. A name needs no escaping.</summary>
    public byte[] Key { get; } = Encoding.UTF8.GetBytes($",\"{responseName}\":");

    /// <summary>Reads the field where no method resolves it; else null.</summary>
    public PropertyResolver? Property { get; } = definition.Resolver?.Target as PropertyResolver;

    /// <summary>The method that resolves the field, if it does not want the context.</summary>
    public MethodResolver? Method { get; } = definition.Resolver?.Target as MethodResolver;

    public FieldNode[] Nodes { get; } = nodes;

    /// <summary>The arguments, where they are the same for every request; null where they use variables.</summary>
    public ArgumentValues? ConstantArguments => _usesVariables
        ? null
        : field ??= ArgumentCoercion.CoerceArgumentValues(Field, Nodes[0], ArgumentCoercion.NoVariables);

    /// <summary>Spec: CollectSubfields, for a value of that type.</summary>
    public SelectionPlan SelectionOn(ObjectType type)
    {
        foreach (var known in _selections)
        {
            if (known.Type == type)
            {
                return known;
            }
        }

        var selection = collector.Collect(type, Nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>());
        _selections = [.. _selections, selection];
        return selection;
    }

    /// <summary>Whether a field of that name is selected directly below, on any type that a value may have.</summary>
    public bool Selects(string name) =>
        Field.Type.Named is CompositeType type &&
        collector.PossibleTypes(type).Any(possible => Array.Exists(SelectionOn(possible).Fields, selected => selected.Field.Name == name));
}
