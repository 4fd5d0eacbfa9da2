namespace CanTho.GraphQL.Execution;

/// <summary>The values of a request's objects and lists, many to an array: fewer objects, and no header for each.</summary>
internal sealed class ResultSlots
{
    private const int First = 16;
    private const int Most = 1024; // 8 KB: what a held node holds beside its own values

    private object?[] _array = [];
    private int _used;

    public ArraySegment<object?> Take(int count)
    {
        if (count > _array.Length - _used)
        {
            _array = new object?[Math.Max(count, Math.Clamp(2 * _array.Length, First, Most))];
            _used = 0;
        }

        _used += count;
        return new(_array, _used - count, count);
    }
}
