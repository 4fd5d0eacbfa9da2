namespace CanTho.GraphQL.Execution;

// Spec: https://spec.graphql.org/September2025/#sec-Source-Stream
internal sealed partial class OperationExecution
{
    /// <summary>The place of the one root field that a subscription has; validation has seen to it that there is one.</summary>
    public static FieldPlace SubscribedField(SelectionPlan root) =>
        new(new ResultObject(root, parent: null, slot: 0, new object?[1]), Slot: 0);

    /// <summary>Spec: ResolveFieldEventStream, after CoerceArgumentValues.</summary>
    public ValueTask<IAsyncEnumerable<object?>> ResolveFieldEventStream(FieldPlace place)
    {
        var resolve = place.Field.Field.EventStream
            ?? throw new InvalidOperationException($"{place} has no event stream: nothing was bound to it.");

        return resolve(new ResolverContext(this).Of(place.Field, place, ArgumentsOf(place.Field), source: null));
    }
}
