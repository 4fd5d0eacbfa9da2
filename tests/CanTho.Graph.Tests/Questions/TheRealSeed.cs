using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Seeding;
using CanTho.Graph.Sentences;
using CanTho.Graph.Stores;
using CanTho.Graph.Tests.Stores;

namespace CanTho.Graph.Tests.Questions;

/// <summary>What the questions answer on the five documents. These are the promises of the first issue.</summary>
public sealed class TheRealSeed
{
    private static readonly Lazy<IGraph> s_graph = new(() => new NaiveGraph(Read()));

    private static readonly Links s_headline = new(new("place:okayama-prefecture"), new("project:heart-hospital"));

    [Fact]
    public void Okayama_University_and_Professor_Chiba_link_Okayama_to_the_Heart_Hospital()
    {
        var partners = Ask(s_headline).Partners.Select(partner => partner.Entity.Id.Value).ToList();

        Assert.Contains("organisation:okayama-university", partners);
        Assert.Contains("person:chiba", partners);
    }

    [Fact]
    public void The_mayor_of_Okayama_City_is_no_partner_in_the_Heart_Hospital() =>
        Assert.DoesNotContain("person:masao-omori", Ask(s_headline).Partners.Select(partner => partner.Entity.Id.Value));

    [Fact]
    public void Each_step_is_cited_from_the_plan_of_2017_and_the_report_of_2020()
    {
        var routes = Ask(s_headline).Routes;
        var best = routes[0].Steps.SelectMany(step => step.Relationship.Sources).ToList();

        Assert.All(routes.SelectMany(route => route.Steps), step => Assert.NotEmpty(step.Relationship.Sources));
        Assert.Contains(new(new("document:kh-167-2017"), "III.3.a"), best);
        Assert.Contains(new(new("document:report-2020"), "I.2.d"), best);
    }

    [Fact]
    public void The_best_route_reads_as_a_sentence() => Assert.Equal(
        "Okayama Prefecture is where Okayama University is located (inferred), which has Chiba as former Rector, who was, or was to be, "
        + "invited to “Can Tho Heart Hospital project” as guest, to study, survey and draw up the project.",
        Sentence.Of(Ask(s_headline).Routes[0], Language.En));

    [Fact]
    public void The_briefing_on_Otani_shows_the_posts_that_two_documents_give_and_both_orders_of_his_name()
    {
        var otani = Ask(new Dossier(new("person:yasuo-otani")));

        Assert.Subset(
            new HashSet<string>(otani.Posts.Select(post => $"{post.Role?.En} {post.Sources[0].Document}")),
            new HashSet<string>(["President document:kh-167-2017", "Head of Office document:report-2020"]));
        Assert.Contains("Names in the sources: Otani Yasuo [1]; Yasuo Otani [2]\n", otani.Text(Language.En), StringComparison.Ordinal);
        Assert.Equal("agreement:mou-friendship-railway", otani.LastContact?.At.Id.Value);
        Assert.Contains("person:le-viet-dung", otani.LastContact!.Ours.Select(one => one.Id.Value));
    }

    [Theory]
    [InlineData("conflict:agreement:joint-declaration-okayama/counterparty", "place:okayama-city", "place:okayama-prefecture")]
    [InlineData("conflict:event:friendship-agreements-signing-2017-10/agreementCount/agreements", "4 agreements", "3 agreements")]
    [InlineData("conflict:place:can-tho/FDI_CAPITAL/place:japan/USD/2017/cumulative", "12.05 million USD", "12.04 million USD")]
    [InlineData("conflict:project:takesho-food-factory/capital", "10 million USD", "8 million USD")]
    public void What_the_documents_contradict_each_other_on_is_a_conflict(string id, string one, string other)
    {
        var conflict = Assert.Single(Ask(new Conflicts(null, new(First: 100))).Items, conflict => conflict.Id == id);

        Assert.Equal([one, other], conflict.Sides.Select(side => side.Value));
    }

    [Fact]
    public void What_was_only_planned_is_not_told_as_done() =>
        Assert.DoesNotContain(
            Ask(new Dossier(new("organisation:department-of-health"), PartialDate.Parse("2024"))).Contacts,
            contact => contact.At.Id.Value.EndsWith("-planned", StringComparison.Ordinal));

    [Fact]
    public void Everything_that_has_a_date_reads_as_a_sentence_in_each_language()
    {
        var entries = Ask(new Timeline(null, null, null, new(First: Page.Most))).Items;

        Assert.True(entries.Count > 100, $"only {entries.Count} entries");
        Assert.All(
            entries,
            entry => Assert.All(Enum.GetValues<Language>(), language => Assert.Matches(@"^[^{}]{12,}[.。]$", entry.Sentence(language))));
    }

    [Fact]
    public void Everybody_can_be_briefed_on_in_each_language()
    {
        var everybody = Enum.GetValues<EntityKind>().SelectMany(s_graph.Value.OfKind).Select(s_graph.Value.IdOf);

        Assert.All(everybody, id =>
        {
            var briefing = Ask(new Dossier(id));
            Assert.All(Enum.GetValues<Language>(), language => Assert.DoesNotMatch(@"\{\d\}|  $", briefing.Text(language)));
            Assert.All(
                briefing.Footnotes, citation => Assert.Contains(citation.Locator, briefing.Text(Language.Vi), StringComparison.Ordinal));
        });
    }

    private static TAnswer Ask<TAnswer>(Question<TAnswer> question) =>
        question.Answer(s_graph.Value, TestContext.Current.CancellationToken);

    private static ChangeSet Read()
    {
        var folder = AppContext.BaseDirectory;

        while (!File.Exists(Path.Combine(folder, "CanTho.Graph.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException(
                "The tests run outside the repository: no CanTho.Graph.sln above them.");
        }

        var seed = SeedFolder.Read(Path.Combine(folder, "seed"));
        return seed.Problems.Count == 0 ? seed.Changes : throw new InvalidOperationException(string.Join('\n', seed.Problems));
    }
}
