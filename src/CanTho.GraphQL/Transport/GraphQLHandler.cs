using CanTho.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Transport;

/// <summary>One HTTP request to one HTTP response.</summary>
internal sealed class GraphQLHandler(GraphQLEngine engine, GraphQLHttpOptions options, ILogger logger, CancellationToken stopping)
{
    private readonly EventStreamHandler _eventStreams = new(engine, options, stopping);

    public async Task Handle(HttpContext context)
    {
        var mediaType = MediaType.Json; // of problems that come before the negotiation

        try
        {
            var preferred = MediaTypes.Negotiate(context.Request.Headers.Accept);
            mediaType = preferred == MediaType.EventStream ? mediaType : preferred;

            var request = await Read(context.Request, context.RequestAborted) with { Cost = CostHeader.Read(context.Request) };
            var result = preferred == MediaType.EventStream
                ? await _eventStreams.Answer(context, request)
                : await Execute(context, request);

            if (result is null)
            {
                return; // it has been streamed
            }

            await Write(context.Response, result, mediaType, Statuses.Of(result, request, mediaType, options.StatusCodes));
        }
        catch (HttpProblem problem)
        {
            await Refuse(context.Response, problem, mediaType);
        }
        catch (BadHttpRequestException broken)
        {
            await Refuse(context.Response, new HttpProblem(broken.StatusCode, $"The body cannot be read: {broken.Message}"), mediaType);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody to answer.
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            logger.LogError(error, "A GraphQL request failed outside its resolvers.");
            var problem = new HttpProblem(StatusCodes.Status500InternalServerError, "Internal error", ErrorCodes.InternalServerError);
            await Refuse(context.Response, problem, mediaType);
        }
    }

    private async ValueTask<ExecutionResult?> Execute(HttpContext context, GraphQLRequest request)
    {
        var result = await engine.Execute(request, context.RequestServices, context.RequestAborted);

        return Statuses.IsRefused(result, ErrorCodes.StreamRequired) && MediaTypes.NamesEventStream(context.Request.Headers.Accept)
            ? await _eventStreams.Answer(context, request)
            : result;
    }

    private async ValueTask<GraphQLRequest> Read(HttpRequest request, CancellationToken cancel)
    {
        if (HttpMethods.IsPost(request.Method))
        {
            return await PostRequest.Read(request, options, cancel);
        }

        return HttpMethods.IsGet(request.Method)
            ? GetRequest.Read(request, options)
            : throw new HttpProblem(StatusCodes.Status405MethodNotAllowed, $"{request.Method} is not answered here; use POST or GET.")
            {
                Allow = "GET, POST",
            };
    }

    private Task Refuse(HttpResponse response, HttpProblem problem, MediaType mediaType)
    {
        if (problem.Allow is { } allow)
        {
            response.Headers.Allow = allow;
        }

        var status = problem.IsBadParameter ? Statuses.OfBadParameter(options.StatusCodes) : problem.Status;
        return Write(response, ExecutionResult.Refused(new GraphQLError(problem.Message) { Code = problem.Code }), mediaType, status);
    }

    private async Task Write(HttpResponse response, ExecutionResult result, MediaType mediaType, int status)
    {
        response.StatusCode = status;
        response.ContentType = Statuses.MediaTypeFor(status, mediaType, options.StatusCodes).ContentType;
        response.Headers.Vary = "Accept";
        response.Headers.XContentTypeOptions = "nosniff";

        if (status == StatusCodes.Status405MethodNotAllowed && response.Headers.Allow.Count == 0)
        {
            response.Headers.Allow = "POST";
        }

        if (Statuses.IsRefused(result, ErrorCodes.PersistedQueryNotFound))
        {
            response.Headers.CacheControl = "no-store"; // what is not known now may be soon
        }

        using var body = new ResponseBody();
        ResponseWriter.Write(result, body);
        response.ContentLength = body.Written.Length;
        await response.BodyWriter.WriteAsync(body.Written, response.HttpContext.RequestAborted);
    }
}
