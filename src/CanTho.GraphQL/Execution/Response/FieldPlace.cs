using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>A response position, as errors speak of it: a field of an object, or an item of the list that a field has.</summary>
internal readonly record struct FieldPlace(ResultNode Node, int Slot)
{
    public ObjectType Type => Object.Type;

    public FieldPlan Field => Node is ResultObject ? Object.Fields[Slot] : new FieldPlace(Node.Parent!, Node.Slot).Field;

    /// <summary>Response names (string) and list indices (int) from the root.</summary>
    public IReadOnlyList<object> Path
    {
        get
        {
            var path = new object[Node.Depth + 1];
            var (node, slot) = (Node, Slot);

            for (var i = path.Length - 1; i >= 0; i--)
            {
                path[i] = node.KeyOf(slot);
                (node, slot) = (node.Parent!, node.Slot);
            }

            return path;
        }
    }

    private SelectionPlan Object => Node is ResultObject map ? map.Selection : new FieldPlace(Node.Parent!, Node.Slot).Object;

    public override string ToString() => $"{Type.Name}.{Field.Field.Name}";
}
