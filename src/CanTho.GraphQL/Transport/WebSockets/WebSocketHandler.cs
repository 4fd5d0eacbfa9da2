using CanTho.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Transport;

/// <summary>The sockets of one endpoint.</summary>
/// <param name="stopping">Fires when the server stops.</param>
internal sealed class WebSocketHandler(
    GraphQLEngine engine, GraphQLWebSocketOptions options, ILogger logger, CancellationToken stopping)
{
    private const string Protocol = "graphql-transport-ws";

    private int _open;

    public async Task Handle(HttpContext context)
    {
        try
        {
            Admit(context);
            await Run(context);
        }
        catch (HttpProblem problem)
        {
            Refuse(context.Response, problem);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private void Admit(HttpContext context)
    {
        var isOneMore = Interlocked.Increment(ref _open) > options.MaxSockets;

        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.Headers.Upgrade = "websocket";
            throw new HttpProblem(
                StatusCodes.Status426UpgradeRequired, $"Only WebSockets are answered here, with the protocol {Protocol}.");
        }

        if (context.Request.Headers.Origin.FirstOrDefault(origin => !IsAllowed(origin, context.Request.Host)) is { } origin)
        {
            throw new HttpProblem(StatusCodes.Status403Forbidden, $"Pages of {origin} may not open sockets here.");
        }

        if (isOneMore)
        {
            throw new HttpProblem(
                StatusCodes.Status503ServiceUnavailable,
                $"There are {options.MaxSockets} sockets open already; try again later.",
                ErrorCodes.ServiceUnavailable);
        }
    }

    /// <summary>
    /// By host and port alone: behind a proxy that speaks TLS for us, the scheme that we see is not the browser's.
    /// </summary>
    private bool IsAllowed(string? origin, HostString host) =>
        options.AllowedOrigins.Contains("*") ||
        options.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase) ||
        (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority.Equals(host.Value, StringComparison.OrdinalIgnoreCase));

    private async Task Run(HttpContext context)
    {
        var speaksIt = context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);

        var accept = new WebSocketAcceptContext
        {
            SubProtocol = speaksIt ? Protocol : null,
            KeepAliveInterval = TimeSpan.Zero, // the protocol has pings of its own
        };

        using var socket = new GraphQLSocket(await context.WebSockets.AcceptWebSocketAsync(accept), context, engine, options, logger);

        if (!speaksIt)
        {
            _ = socket.Close(Closure.SubprotocolNotAcceptable); // awaited where the socket ends
        }

        await socket.Run(stopping);
    }

    private static void Refuse(HttpResponse response, HttpProblem problem)
    {
        response.StatusCode = problem.Status;
        response.ContentType = MediaType.Json.ContentType;
        ResponseWriter.Write(ExecutionResult.Refused(new GraphQLError(problem.Message) { Code = problem.Code }), response.BodyWriter);
    }
}
