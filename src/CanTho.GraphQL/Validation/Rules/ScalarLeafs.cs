using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// Fields of scalars and enums select nothing further, and fields of objects, interfaces and unions must.
/// Spec: https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections
/// </summary>
internal sealed class ScalarLeafs(ValidationContext context) : Rule(context)
{
    public override void Enter(FieldNode field, in TypeScope scope)
    {
        if (scope.Type is not { } type)
        {
            return;
        }

        var name = field.Name.Value;

        if (type.Named is CompositeType)
        {
            if (field.SelectionSet is null)
            {
                Report(
                    $"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?",
                    field);
            }
        }
        else if (field.SelectionSet is { } set)
        {
            Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", set);
        }
    }
}
