namespace CanTho.Graph.Browser.Tests;

/// <summary>What axe-core finds on a page by the rules of WCAG 2.2 A and AA. It finds about half of what can be wrong: keyboard and words have tests of their own.</summary>
internal static class Accessibility
{
    // The explorer's build installs it. Evaluated, not added as a script element: the page's policy would refuse that, rightly.
    private static readonly Lazy<string> Axe = new(() =>
        File.ReadAllText(Path.Combine(Repository.Root, "src", "explorer", "node_modules", "axe-core", "axe.min.js")));

    private const string Ask =
        """
        async () => {
          const { violations } = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
          return violations.map(({ id, impact, help, nodes }) => `${impact} ${id}: ${help}\n` + nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join("\n"));
        }
        """;

    /// <summary>Nothing at all, not only nothing serious: what is minor today nobody mends tomorrow.</summary>
    public static async Task AssertAccessible(this WatchedPage watched)
    {
        await watched.Page.EvaluateAsync(Axe.Value + "; undefined");
        Assert.Equal("", string.Join('\n', await watched.Page.EvaluateAsync<string[]>(Ask)));
    }
}
