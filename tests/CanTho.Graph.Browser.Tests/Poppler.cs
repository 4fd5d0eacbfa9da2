using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CanTho.Graph.Browser.Tests;

/// <summary>Reads a PDF as a printer would: Debian's poppler-utils. Where they are missing, the test is skipped and says so.</summary>
internal sealed class Poppler : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cantho-pdf-");

    public Poppler(byte[] pdf)
    {
        Assert.SkipUnless(IsHere, "There is no Poppler (pdfinfo, pdftotext, pdftoppm): install poppler-utils.");
        File.WriteAllBytes(Document, pdf);
    }

    private static bool IsHere { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(path => File.Exists(Path.Combine(path, "pdftoppm")));

    private string Document => Path.Combine(folder.FullName, "page.pdf");

    public async Task<int> Pages() =>
        int.Parse((await Run("pdfinfo", Document)).Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal))[6..], CultureInfo.InvariantCulture);

    /// <summary>In the order in which it was written, white space made one blank.</summary>
    public async Task<string> Text() => string.Join(' ', (await Run("pdftotext", "-raw", Document, "-")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The pages in shades of grey, 72 pixels to the inch.</summary>
    public async Task<IReadOnlyList<GreyImage>> Images()
    {
        await Run("pdftoppm", "-r", "72", "-gray", Document, Path.Combine(folder.FullName, "page"));
        return [.. folder.EnumerateFiles("page-*.pgm").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => GreyImage.Read(File.ReadAllBytes(file.FullName)))];
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<string> Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}.");
        return output;
    }
}
