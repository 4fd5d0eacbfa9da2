using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace CanTho.Graph.Browser.Tests;

public sealed class TheRegistersAsCsv(Chromium chromium, RunningApi api)
{
    public static TheoryData<string, string, string> EachKind { get; } = new()
    {
        { "person", "people", "" }, { "organisation", "organisations", "" }, { "place", "places", "" }, { "agreement", "agreements", "" }, { "project", "projects", "" },
        { "event", "events", "" }, { "task", "tasks", "" }, { "document", "documents", "" },
        { "organisation", "organisations", "(filter: { classes: [\"COMPANY\"], name: \"viet\" })" },
    };

    [Theory]
    [MemberData(nameof(EachKind))]
    public async Task Hold_every_row_that_the_API_answers_with_its_name_and_sources(string kind, string field, string filter)
    {
        await using var watched = await chromium.Open($"{api.Origin}/registers/{kind}?lang=en{(filter == "" ? "" : "&class=COMPANY&name=viet")}");
        var wanted = (filter == "" ? "(" : filter[..^1] + ", ") + "first: 100, orderBy: { field: NAME, language: EN })";
        var answer = await api.Ask($$"""{ register: {{field}}{{wanted}} { totalCount nodes { id name(language: EN) sources { locator document { id } } } } }""");
        var nodes = answer.GetProperty("register").GetProperty("nodes").EnumerateArray().ToList();

        var saved = await SavedCsv.By(watched.Page, watched.Page.GetByRole(AriaRole.Button, new() { Name = "Download CSV" }));

        Assert.StartsWith(kind + "-20", saved.FileName, StringComparison.Ordinal);
        Assert.NotEmpty(nodes);
        Assert.Equal(answer.GetProperty("register").GetProperty("totalCount").GetInt32(), saved.Rows.Count);
        Assert.Equal(nodes.Select(one => one.GetProperty("id").GetString()!), saved.Column("Id"));
        Assert.Equal(nodes.Select(one => one.GetProperty("name").GetString()!), saved.Column("Name"));
        Assert.All(nodes.Zip(saved.Column("Sources")), pair => Assert.All(Cited(pair.First), source => Assert.Contains(source, pair.Second.Split("; "))));
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Hold_posts_with_the_organisations_they_are_held_in_by_name_and_by_id()
    {
        await using var watched = await chromium.Open(api.Origin + "/registers/person?lang=en");
        var answer = await api.Ask("{ people(first: 100) { nodes { id posts { role(language: EN) to { id name(language: EN) } } } } }");

        var saved = await SavedCsv.By(watched.Page, watched.Page.GetByRole(AriaRole.Button, new() { Name = "Download CSV" }));

        var rows = saved.Rows.ToDictionary(row => row["Id"]);
        foreach (var person in answer.GetProperty("people").GetProperty("nodes").EnumerateArray())
        {
            var row = rows[person.GetProperty("id").GetString()!];
            var posts = person.GetProperty("posts").EnumerateArray().ToList();
            Assert.Equal(string.Join("; ", posts.Select(post => post.GetProperty("to").GetProperty("id").GetString())), row["Posts (ids)"]);
            Assert.All(posts, post => Assert.Contains(post.GetProperty("to").GetProperty("name").GetString()!, row["Posts"], StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Are_fetched_page_after_page_to_the_end()
    {
        await using var watched = await chromium.Open(api.Origin + "/registers/organisation?lang=en");
        var asked = 0;
        await watched.Page.RouteAsync("**/graphql", async route =>
        {
            var question = route.Request.PostData!;
            asked += question.Contains("\"first\":100", StringComparison.Ordinal) ? 1 : 0;
            await route.ContinueAsync(new() { PostData = Encoding.UTF8.GetBytes(question.Replace("\"first\":100", "\"first\":20", StringComparison.Ordinal)) });
        });

        var saved = await SavedCsv.By(watched.Page, watched.Page.GetByRole(AriaRole.Button, new() { Name = "Download CSV" }));

        Assert.Equal(4, asked);
        Assert.Equal(75, saved.Column("Id").Distinct().Count());
        watched.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Start_no_program_in_the_spreadsheet_that_opens_them()
    {
        await using var watched = await chromium.Open(api.Origin + "/registers/place?lang=en&name=bulgaria");
        await watched.Page.RouteAsync("**/graphql", async route =>
        {
            var answer = await route.FetchAsync();
            var evil = (await answer.TextAsync()).Replace("\"name\":\"Bulgaria\"", "\"name\":\"=HYPERLINK(\\\"http://x\\\",\\\"y\\\")\\nline\"", StringComparison.Ordinal);
            await route.FulfillAsync(new() { Response = answer, Body = evil });
        });

        var saved = await SavedCsv.By(watched.Page, watched.Page.GetByRole(AriaRole.Button, new() { Name = "Download CSV" }));

        Assert.Equal(["'=HYPERLINK(\"http://x\",\"y\")\nline"], saved.Column("Name"));
    }

    private static IEnumerable<string> Cited(JsonElement one) =>
        one.GetProperty("sources").EnumerateArray().Select(source =>
            $"{source.GetProperty("document").GetProperty("id").GetString()!["document:".Length..]} {source.GetProperty("locator").GetString()}");
}
