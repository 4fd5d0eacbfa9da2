using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>A field of an object, or an item of its list, as errors speak of it: in the schema, the document and the response.</summary>
internal readonly record struct FieldPlace(ObjectType Type, FieldPlan Field, Position At)
{
    public override string ToString() => $"{Type.Name}.{Field.Field.Name}";
}
