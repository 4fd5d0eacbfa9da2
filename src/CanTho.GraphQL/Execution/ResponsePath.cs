namespace CanTho.GraphQL.Execution;

/// <summary>A response position that others lie below: an object or a list. Linked upwards, so that siblings share their parent.</summary>
internal sealed class ResponsePath(Position at)
{
    public Position At { get; } = at;

    public int Depth { get; } = at.Depth;
}

/// <summary>A response position: a field of the parent, or where <paramref name="Name"/> is null the item at the index.</summary>
internal readonly record struct Position(ResponsePath? Parent, string? Name, int Index)
{
    /// <summary>1 for a root field.</summary>
    public int Depth => 1 + (Parent?.Depth ?? 0);

    public IReadOnlyList<object> ToList()
    {
        var path = new object[Depth];
        Position? position = this;

        for (var i = path.Length - 1; i >= 0; i--)
        {
            path[i] = position!.Value.Name ?? (object)position.Value.Index;
            position = position.Value.Parent?.At;
        }

        return path;
    }
}
