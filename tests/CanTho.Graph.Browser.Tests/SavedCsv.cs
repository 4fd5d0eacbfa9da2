using System.Text;
using CsvHelper;
using Microsoft.Playwright;

namespace CanTho.Graph.Browser.Tests;

/// <summary>A CSV file as the browser saved it, read by another hand than the one that wrote it.</summary>
internal sealed record SavedCsv(string FileName, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    public IEnumerable<string> Column(string name) => Rows.Select(row => row[name]);

    public static async Task<SavedCsv> By(IPage page, ILocator button)
    {
        var saved = await page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await saved.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.Preamble, bytes.AsSpan(0, 3)); // without it Excel reads another encoding

        using var csv = CsvReader.FromText(Encoding.UTF8.GetString(bytes.AsSpan(3)), new()
        {
            Separator = ',',
            SkipEmptyLines = false,
            MalformedData = CsvMalformedDataHandling.Throw,
            FieldCountMismatch = CsvFieldCountHandling.Throw,
        });
        csv.ReadHeader();
        var names = csv.Headers.ToList();
        Assert.Equal(names.Distinct(), names);

        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read())
            rows.Add(names.ToDictionary(name => name, name => csv.GetString(name)));
        return new SavedCsv(saved.SuggestedFilename, rows);
    }
}
