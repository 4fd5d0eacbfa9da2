using System.Net.Http.Json;
using System.Text.Json;

namespace CanTho.Graph.Tests.Api.UnderLoad;

/// <summary>A client that asks what it knows the answers to, again and again.</summary>
/// <param name="known">Queries with their responses, to the letter.</param>
internal sealed class Asker(string name, HttpClient client, IReadOnlyList<(string Query, string Response)> known, Tally tally, List<string> wrong)
{
    public string Right => $"{name}: right";

    /// <summary>That the store cannot answer now, and said so as an error.</summary>
    public string Told => $"{name}: told";

    public async Task Ask(CancellationToken stop)
    {
        for (var at = 0; !stop.IsCancellationRequested; at++)
        {
            var (query, expected) = known[at % known.Count];
            var response = await Response(client, query);

            if (response == expected)
            {
                tally.Add(Right);
            }
            else if (SaysThatTheStoreIsAway(response))
            {
                tally.Add(Told);
            }
            else
            {
                lock (wrong)
                {
                    wrong.Add($"{name} asked {query}\nand was answered {response}");
                }
            }
        }
    }

    public static async Task<string> Response(HttpClient client, string query)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new { query });
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Every error has the code for it, a sentence for whoever asks, and nothing of the inside.</summary>
    public static bool SaysThatTheStoreIsAway(string response) => JsonElement.Parse(response).TryGetProperty("errors", out var errors) && errors.EnumerateArray().All(error =>
        (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString()) is
            ("STORE_UNAVAILABLE", "The database behind this server does not answer now. Ask again in a little while.")
            or ("TIMEOUT", _));
}
