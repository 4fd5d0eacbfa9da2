using System.Runtime.CompilerServices;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// An object or a list of the response while it comes about: its values by slot, and the slot of its parent that it is meant for. So the
/// result is its own record of paths.
/// </summary>
internal abstract class ResultNode(ResultNode? parent, int slot, ArraySegment<object?> values)
{
    public ResultNode? Parent => parent;

    /// <summary>Where in the parent.</summary>
    public int Slot => slot;

    /// <summary>0 for the root, the response's <c>data</c>.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Each null until known, then a leaf, a node or null; meanwhile perhaps a <see cref="Pending"/>.</summary>
    public Span<object?> Values => values;

    /// <summary>What a slot is called in a path: a response name, or an index.</summary>
    public abstract object KeyOf(int slot);

    /// <summary>Stores a value; one that <see cref="Failed"/> becomes null.</summary>
    /// <returns>False if it must not be null: then this node has failed as well.</returns>
    public bool Put(int slot, object? value)
    {
        if (value == Failed.Value)
        {
            Values[slot] = null;
            return MayBeNull(slot);
        }

        Values[slot] = value;
        return true;
    }

    /// <summary>Waits for what is pending, all of it: nothing of a request may run on when its response, and its services, are gone.</summary>
    /// <param name="whole">Whether it has not failed yet.</param>
    /// <returns>This node, or <see cref="Failed"/>.</returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))] // awaited once, by Pending's promise
    public async ValueTask<object?> Await(bool whole)
    {
        for (var slot = 0; slot < Values.Length; slot++)
        {
            if (Values[slot] is Pending pending)
            {
                // Without the context, for nothing but slots is touched: the continuation is then a call, not a turn in the scheduler.
                whole &= Put(slot, await pending.Value.ConfigureAwait(false));
            }
        }

        return whole ? this : Failed.Value;
    }

    protected abstract bool MayBeNull(int slot);
}

/// <summary>In the slot of a value that somebody is still waited for.</summary>
internal sealed class Pending(ValueTask<object?> value)
{
    /// <summary>To be awaited once.</summary>
    public ValueTask<object?> Value => value;
}

/// <summary>In place of a value that could not be had; why stands in the errors.</summary>
internal sealed class Failed
{
    public static Failed Value { get; } = new();
}
