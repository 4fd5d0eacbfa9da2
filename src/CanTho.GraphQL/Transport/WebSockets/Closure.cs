using System.Net.WebSockets;
using System.Text;

namespace CanTho.GraphQL.Transport;

/// <summary>
/// Why the server closes a socket: codes and words of the protocol, and of RFC 6455 below 4000.
/// Spec: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
/// </summary>
internal sealed record Closure(int Code, string Reason)
{
    /// <summary>A control frame has 125 bytes, two of them the code.</summary>
    private const int LongestReason = 123;

    public static Closure GoingAway { get; } = new((int)WebSocketCloseStatus.EndpointUnavailable, "Going away");

    public static Closure Unauthorized { get; } = new(4401, "Unauthorized");

    public static Closure Forbidden { get; } = new(4403, "Forbidden");

    public static Closure SubprotocolNotAcceptable { get; } = new(4406, "Subprotocol not acceptable");

    public static Closure InitTimeout { get; } = new(4408, "Connection initialisation timeout");

    public static Closure TooManyInits { get; } = new(4429, "Too many initialisation requests");

    public static Closure InternalError { get; } = new(4500, "Internal server error");

    public static Closure TooBig(int most) =>
        new((int)WebSocketCloseStatus.MessageTooBig, $"The message is longer than {most / 1024} KB.");

    public static Closure InvalidMessage(string problem) => new(4400, Fit(problem, ""));

    public static Closure SubscriberExists(string id) => new(4409, $"Subscriber for {Fit(id, "Subscriber for  already exists")} already exists");

    /// <summary>As much of the text as there is room for beside the other, in whole characters.</summary>
    private static string Fit(string text, string beside)
    {
        var room = LongestReason - beside.Length;

        if (Encoding.UTF8.GetByteCount(text) <= room)
        {
            return text;
        }

        var fit = new StringBuilder();
        room -= Encoding.UTF8.GetByteCount("…");

        foreach (var rune in text.EnumerateRunes())
        {
            if ((room -= rune.Utf8SequenceLength) < 0)
            {
                break;
            }

            fit.Append(rune);
        }

        return fit.Append('…').ToString();
    }
}

/// <summary>The client does what the protocol forbids.</summary>
internal sealed class SocketProblem(Closure closure) : Exception(closure.Reason)
{
    public Closure Closure { get; } = closure;
}
