using System.Net.Http.Headers;
using System.Text;

namespace CanTho.Graph.Stores.Neo4j.Client;

/// <summary>Who we are to the server. Prints no secret.</summary>
public abstract record Neo4jAuth
{
    private Neo4jAuth()
    {
    }

    /// <summary>For a server with <c>dbms.security.auth_enabled=false</c>.</summary>
    public static Neo4jAuth None { get; } = new Nobody();

    internal abstract AuthenticationHeaderValue? Header { get; }

    public sealed override string ToString() => GetType().Name;

    /// <param name="User">Without a colon, which ends it on the wire (RFC 7617).</param>
    public sealed record Basic(string User, string Password) : Neo4jAuth
    {
        internal override AuthenticationHeaderValue Header => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}")));
    }

    /// <summary>A token of single sign-on: Enterprise Edition and Aura.</summary>
    public sealed record Bearer(string Token) : Neo4jAuth
    {
        // The Query API wants the token once more in Base64.
        internal override AuthenticationHeaderValue Header => new("Bearer", Convert.ToBase64String(Encoding.UTF8.GetBytes(Token)));
    }

    private sealed record Nobody : Neo4jAuth
    {
        internal override AuthenticationHeaderValue? Header => null;
    }
}
