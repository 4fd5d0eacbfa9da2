namespace CanTho.Graph.Stores.Neo4j.Client.Values;

/// <param name="Zone">Of the time zone database: <c>Asia/Ho_Chi_Minh</c>.</param>
public readonly record struct ZonedDateTime(DateTimeOffset Moment, string Zone);
