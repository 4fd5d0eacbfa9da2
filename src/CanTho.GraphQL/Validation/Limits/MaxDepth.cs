using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Limits;

/// <summary>Each level of fields within fields can multiply the answer; introspection has a depth of its own.</summary>
internal sealed class MaxDepth(ValidationContext context) : Limit(context)
{
    public override void Enter(OperationDefinitionNode operation)
    {
        var extent = Context.Extents.Of(operation.SelectionSet);

        if (extent.Depth > Limits.Depth)
        {
            Report($"The operation nests fields {extent.Depth} deep; the limit is {Limits.Depth}.", operation);
        }

        if (extent.IntrospectionDepth > Limits.IntrospectionDepth)
        {
            Report(
                $"The operation nests fields of introspection {extent.IntrospectionDepth} deep; the limit is {Limits.IntrospectionDepth}.",
                operation);
        }
    }
}
