using CanTho.Graph.Questions;

namespace CanTho.Graph.Api.Resolvers;

/// <summary>A page as Relay clients read it. https://relay.dev/graphql/connections.htm</summary>
internal sealed record Connection<T>(IReadOnlyList<T> Nodes, IReadOnlyList<Edge<T>> Edges, PageInfo PageInfo, int TotalCount)
{
    public static Connection<T> Of(Slice<T> slice) => new(
        slice.Items,
        [.. slice.Items.Zip(slice.Cursors, (item, cursor) => new Edge<T>(cursor, item))],
        new PageInfo(slice.HasNext, slice.HasPrevious, slice.Cursors is [var start, ..] ? start : null, slice.Cursors is [.., var end] ? end : null),
        slice.Total);
}

internal sealed record Edge<T>(string Cursor, T Node);

internal sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
