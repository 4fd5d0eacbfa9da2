namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>Ends statements on the server by the id in their parameters. Nothing else does (5.26.29): not hanging up, not deleting their transaction.</summary>
internal sealed class Termination(QueryApi api)
{
    private static readonly CypherQuery s_terminate = new(
        "SHOW TRANSACTIONS YIELD transactionId AS found, parameters WHERE parameters.request = $victim "
        + "TERMINATE TRANSACTIONS found YIELD message RETURN message");

    private static readonly TimeSpan s_firstLook = TimeSpan.FromMilliseconds(20);

    /// <param name="answer">Done as soon as the server has answered something, or is known not to.</param>
    /// <returns>False when it was over before.</returns>
    /// <exception cref="Neo4jException">The server could not be asked, or not in time.</exception>
    public async Task<bool> End(string id, Task answer)
    {
        using var limit = new Deadline(QueryApi.CleanUp, api.Time);

        for (var wait = s_firstLook; !await Find(id, limit); wait *= 2)
        {
            if (answer.IsCompleted)
                return false;

            // Not there, and no answer yet: it has not begun, or is just ending. Look again.
            await Task.WhenAny(answer, Task.Delay(wait, api.Time, limit.Token));
        }

        return true;
    }

    private async Task<bool> Find(string id, Deadline limit)
    {
        var query = s_terminate with { Parameters = new Dictionary<string, object?> { ["victim"] = id } };
        await using var exchange = await api.RunUnnamed(query, limit).Opened();
        return await exchange.Row(CancellationToken.None) is not null;
    }
}
