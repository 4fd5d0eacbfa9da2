using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Limits;

/// <summary>
/// Types list fields and fields have types: a few lists within lists make an answer as large as the schema to that power.
/// </summary>
internal sealed class MaxIntrospectionDepth(ValidationContext context) : Limit(context)
{
    public override void Enter(FieldNode field, in TypeScope scope)
    {
        if (Extents.IsIntrospection(field) &&
            field.SelectionSet is { } set &&
            Context.Extents.Of(set).IntrospectionLists is var lists &&
            lists > Limits.IntrospectionLists)
        {
            Report(
                $"Introspection nests fields, interfaces, possibleTypes or inputFields {lists} deep; "
                + $"the limit is {Limits.IntrospectionLists}.",
                field);
        }
    }
}
