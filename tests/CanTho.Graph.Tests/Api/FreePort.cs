using System.Net;
using System.Net.Sockets;

namespace CanTho.Graph.Tests.Api;

/// <summary>A port of the loopback on which nobody listens: the system does not give it out again soon.</summary>
internal sealed class FreePort
{
    public FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Number = ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public int Number { get; }

    public string Address => $"http://127.0.0.1:{Number}";
}
