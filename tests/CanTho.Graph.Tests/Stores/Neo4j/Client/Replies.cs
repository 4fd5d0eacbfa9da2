using System.Text;
using Microsoft.AspNetCore.Http;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

/// <summary>What a server may do to a client.</summary>
internal static class Replies
{
    public const string TypedJson = "application/vnd.neo4j.query";

    /// <summary>Drops the connection with the request read and nothing answered.</summary>
    public static Reply Reset => http =>
    {
        http.Abort();
        return Task.CompletedTask;
    };

    public static Reply Discovery(string version = "5.26.29") =>
        Text(200, "application/json", $$"""{"bolt_routing":"neo4j://x:7687","neo4j_version":"{{version}}","neo4j_edition":"community"}""");

    public static Reply Components(string version = "5.26.29", string edition = "community") => Json(
        202, $$$"""{"data":{"fields":["version","edition"],"values":[[{"$type":"String","_value":"{{{version}}}"},{"$type":"String","_value":"{{{edition}}}"}]]}}""");

    /// <summary>A 202 with one column, <c>x</c>.</summary>
    /// <param name="rows">Each in typed JSON, in brackets.</param>
    public static Reply Rows(params IEnumerable<string> rows) =>
        Json(202, $$"""{"data":{"fields":["x"],"values":[{{string.Join(',', rows)}}]},"bookmarks":["FB:done"]}""");

    public static string Row(long number) => $$"""[{"$type":"Integer","_value":"{{number}}"}]""";

    public static Reply Error(int status, string code, string message = "It says no.") =>
        Json(status, $$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""");

    public static Reply Begun(string id = "4fadb2", string? affinity = null) => http =>
    {
        if (affinity is not null)
        {
            http.Response.Headers["neo4j-cluster-affinity"] = affinity;
        }

        return Json(202, $$$"""{"transaction":{"id":"{{{id}}}","expires":"2026-11-22T16:12:09Z"}}""")(http);
    };

    public static Reply Committed(params IEnumerable<string> bookmarks) => Json(202, $$"""{"bookmarks":["{{string.Join("\",\"", bookmarks)}}"]}""");

    public static Reply Json(int status, string body) => Text(status, TypedJson, body);

    public static Reply Text(int status, string type, string body) => async http =>
    {
        (http.Response.StatusCode, http.Response.ContentType) = (status, type);
        await http.Response.WriteAsync(body, http.RequestAborted);
    };

    /// <summary>Says that more is to come, and drops the connection.</summary>
    public static Reply Truncated(string body) => async http =>
    {
        (http.Response.StatusCode, http.Response.ContentType) = (202, TypedJson);
        await http.Response.WriteAsync(body, http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
        http.Abort();
    };

    /// <summary>Piece by piece, each when the one before was waited for by <paramref name="next"/>.</summary>
    public static Reply Slowly(Func<int, Task> next, params IReadOnlyList<string> pieces) => async http =>
    {
        (http.Response.StatusCode, http.Response.ContentType) = (202, TypedJson);

        for (var piece = 0; piece < pieces.Count; piece++)
        {
            await next(piece);
            await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(pieces[piece]), http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
        }
    };

    /// <summary>Answers nothing for as long as the client waits, and tells when the question has come.</summary>
    public static Reply Silence(TaskCompletionSource come) => async http =>
    {
        come.TrySetResult();
        var gone = new TaskCompletionSource();
        await using var registration = http.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    };
}
