using System.Text.Json;
using CanTho.Graph.Tests.Api;

namespace CanTho.Graph.Tests.Clients;

/// <summary>What the server says when it is asked without any client, and how what a client saw is read.</summary>
internal static class Answers
{
    public static string Endpoint(this RunningServer server) => $"{server.Client.BaseAddress}graphql";

    /// <summary>Everybody, by id, on one page.</summary>
    public static async Task<IEnumerable<string>> People(this RunningServer server) =>
        from person in (await server.Ask("{ people(first: 500, orderBy: { field: ID }) { nodes { id } } }")).GetProperty("people").GetProperty("nodes").EnumerateArray()
        select person.GetProperty("id").GetString();

    public static IEnumerable<string> Texts(this JsonElement seen, string property) =>
        seen.GetProperty(property).EnumerateArray().Select(text => text.GetString()!);
}
