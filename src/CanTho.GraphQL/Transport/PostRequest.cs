using System.IO.Pipelines;
using CanTho.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace CanTho.GraphQL.Transport;

/// <summary>Reads a POST request. Spec: https://graphql.github.io/graphql-over-http/draft/#sec-POST</summary>
internal static class PostRequest
{
    /// <exception cref="HttpProblem">It is none.</exception>
    public static async ValueTask<GraphQLRequest> Read(HttpRequest request, GraphQLHttpOptions options, CancellationToken cancel)
    {
        CheckContentType(request);

        var body = await ReadBody(request, options, cancel);

        try
        {
            return new RequestJson("The body", options).Read(body.Buffer);
        }
        finally
        {
            request.BodyReader.AdvanceTo(body.Buffer.End);
        }
    }

    private static void CheckContentType(HttpRequest request)
    {
        if (request.ContentType == MediaType.Json.Name && request.Headers.ContentEncoding.Count == 0)
        {
            return; // what nearly everybody sends
        }

        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ||
            !type.MediaType.Equals(MediaType.Json.Name, StringComparison.OrdinalIgnoreCase))
        {
            throw Unsupported(string.IsNullOrEmpty(request.ContentType)
                ? "A POST request needs \"Content-Type: application/json\"."
                : $"\"Content-Type: {request.ContentType}\" cannot be read; send application/json.");
        }

        if (!MediaTypes.IsUtf8(type.Charset))
        {
            throw Unsupported($"The charset {type.Charset} cannot be read; send UTF-8.");
        }

        if (request.Headers.ContentEncoding is { Count: > 0 } encoding && encoding != "identity")
        {
            throw Unsupported($"\"Content-Encoding: {encoding}\" cannot be read; send the body as it is.");
        }
    }

    /// <summary>The whole body, or no more of it than tells that it is too long.</summary>
    private static async ValueTask<ReadResult> ReadBody(HttpRequest request, GraphQLHttpOptions options, CancellationToken cancel)
    {
        if (request.ContentLength > options.MaxBody)
        {
            throw TooLarge(options);
        }

        // The server would else go on reading, to no end, what we refuse.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = options.MaxBody;
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(options.BodyTimeout);

        try
        {
            return await ReadUpTo(options.MaxBody, request.BodyReader, time.Token) ?? throw TooLarge(options);
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            request.HttpContext.Response.Headers.Connection = "close"; // what still comes is not waited for
            throw new HttpProblem(
                StatusCodes.Status408RequestTimeout,
                $"The body did not arrive within {options.BodyTimeout.TotalSeconds:0.###} s.");
        }
        catch (BadHttpRequestException broken) when (broken.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge(options); // the server has noticed first
        }
    }

    private static async ValueTask<ReadResult?> ReadUpTo(int length, PipeReader reader, CancellationToken cancel)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancel);

            if (read.Buffer.Length > length)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                return read;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static HttpProblem TooLarge(GraphQLHttpOptions options) =>
        new(StatusCodes.Status413PayloadTooLarge, $"The body is longer than {options.MaxBody / 1024} KB.");

    private static HttpProblem Unsupported(string message) => new(StatusCodes.Status415UnsupportedMediaType, message);
}
