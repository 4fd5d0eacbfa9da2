using System.Buffers;
using CanTho.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CanTho.GraphQL.Transport;

/// <summary>
/// Writes results as server-sent events, each request on a connection of its own ("distinct connections mode").
/// Spec: https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverSSE.md
/// </summary>
internal sealed class EventStreamWriter(HttpResponse response, GraphQLHttpOptions options)
{
    private static readonly byte[] Comment = [.. ":\n\n"u8];
    private static readonly byte[] EndOfEvent = [.. "\n\n"u8];
    private static readonly byte[] Complete = [.. "event: complete\ndata:\n\n"u8]; // browsers drop an event that has no data line

    /// <summary>Ends when the results do or the client goes, and by then has let go of the results.</summary>
    /// <exception cref="OperationCanceledException">The client has gone, or the server stops.</exception>
    public async Task Write(IAsyncEnumerable<ExecutionResult> results, CancellationToken cancel)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await using var reading = results.GetAsyncEnumerator(ended.Token);
        var moving = reading.MoveNextAsync().AsTask(); // before anything can fail: what was never begun cannot be ended

        try
        {
            Begin();
            await Send(Comment, ended.Token); // so that the client knows at once that it is connected

            while (await Ended(moving, ended.Token))
            {
                response.BodyWriter.Write("event: next\ndata: "u8);
                ResponseWriter.Write(reading.Current, response.BodyWriter); // one line: JSON escapes the ends of lines
                await Send(EndOfEvent, ended.Token);
                moving = reading.MoveNextAsync().AsTask();
            }

            await Send(Complete, ended.Token);
        }
        finally
        {
            await ended.CancelAsync();
            await ((Task)moving).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Begin()
    {
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = MediaType.EventStream.ContentType;
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = "Accept";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["X-Accel-Buffering"] = "no"; // nginx would else collect events before it passes them on
        response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
    }

    /// <summary>Waits for the next result, and meanwhile keeps whatever stands in between from closing a silent connection.</summary>
    private async ValueTask<bool> Ended(Task<bool> moving, CancellationToken cancel)
    {
        while (!moving.IsCompleted)
        {
            await ((Task)moving).WaitAsync(options.KeepAlive, options.Time, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

            if (!moving.IsCompleted)
            {
                await Send(Comment, cancel);
            }
        }

        return await moving;
    }

    private async ValueTask Send(ReadOnlyMemory<byte> text, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        response.BodyWriter.Write(text.Span);
        await response.BodyWriter.FlushAsync(cancel);
    }
}
