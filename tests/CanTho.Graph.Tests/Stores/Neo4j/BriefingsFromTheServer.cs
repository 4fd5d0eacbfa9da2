using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Seeding;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Tests.SameAnswers;

namespace CanTho.Graph.Tests.Stores.Neo4j;

/// <summary>Briefings and neighbourhoods of everything in the five documents: the same from the server as from a plain list of facts.</summary>
[Collection(GraphServer.Collection)]
public sealed class BriefingsFromTheServer(GraphServer server)
{
    private static readonly ChangeSet s_seed = SeedFolder.Read(Path.Combine(Repository.Root, "seed")).Changes;
    private static readonly NaiveGraph s_naive = new(s_seed);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Are_those_of_a_plain_list_of_facts()
    {
        var store = await server.Empty(Cancel);
        await store.Apply(s_seed, Cancel);

        foreach (var entity in s_seed.Entities)
        {
            foreach (var day in (string?[])[null, "2018-06", "2030"])
            {
                await Same(store, new Dossier(entity.Id, day is null ? null : PartialDate.Parse(day)));
            }

            await Same(store, new Neighbourhood([entity.Id], Hops: 2, Limit: 15));
        }
    }

    [Fact]
    public async Task Know_who_has_met_us_though_he_was_at_a_part_of_the_meeting_too()
    {
        var facts = new Questions.Facts()
            .Entity("place:can-tho", "MUNICIPALITY")
            .Joined("organisation:committee GOVERNS place:can-tho")
            .Joined("person:one-of-us HOLDS_POST organisation:committee")
            .Joined("person:subject ATTENDED event:fair", id: "relationship:y")
            .Joined("person:other ATTENDED event:fair", id: "relationship:x")
            .Joined("person:other ATTENDED event:talk", id: "relationship:z")
            .Joined("event:talk PART_OF event:fair", id: "relationship:part")
            .Joined("person:one-of-us ATTENDED event:meeting-10", id: "relationship:us");

        // More than the server is asked for at first; the talk comes last.
        for (var number = 10; number < 40; number++)
        {
            facts.Joined($"person:other ATTENDED event:meeting-{number}", id: $"relationship:a{number}");
        }

        var store = await server.Empty(Cancel);
        await store.Apply(facts.Changes, Cancel);
        var briefing = await store.Ask(new Dossier(new("person:subject")), Cancel);

        Assert.Equal("person:other", Assert.Single(briefing.SharedContacts).Id.Value);
    }

    private static async Task Same<TAnswer>(Neo4jStore store, Question<TAnswer> question)
    {
        var (expected, found) = (AnswerText.Of(question.Answer(s_naive, Cancel)), AnswerText.Of(await store.Ask(question, Cancel)));
        Assert.True(expected == found, $"{question}\n{expected}\n{found}");
    }
}
