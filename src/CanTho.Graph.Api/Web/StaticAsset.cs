using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace CanTho.Graph.Api.Web;

/// <summary>
/// One file of the bundle with the compressed forms that lie beside it (<c>.br</c>, <c>.gz</c>, made by Vite). ASP.NET Core's own
/// MapStaticAssets compresses with Brotli at publish only, and wants the files to be there before the build begins; hence these few lines.
/// </summary>
/// <param name="Path">As asked for: <c>/assets/index-BecmpiOq.js</c>.</param>
/// <param name="Forms">Best first; the last is the file itself.</param>
internal sealed record StaticAsset(string Path, string ContentType, IReadOnlyList<StaticAsset.Form> Forms)
{
    internal sealed record Form(string Encoding, string File, EntityTagHeaderValue Tag);

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    /// <summary>Every file of the folder; none when there is no folder.</summary>
    internal static IEnumerable<StaticAsset> In(string folder) =>
        !Directory.Exists(folder) ? [] :
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        where ContentTypes.TryGetContentType(file, out _) && System.IO.Path.GetExtension(file) is not (".br" or ".gz")
        select Read(folder, file);

    internal Task Send(HttpContext context)
    {
        var form = BestFor(context.Request.GetTypedHeaders().AcceptEncoding);
        var headers = context.Response.Headers;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.CacheControl = Path.StartsWith("/assets/", StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable" // the name holds a hash of the content
            : "no-cache";
        if (form.Encoding != Identity)
            headers.ContentEncoding = form.Encoding;

        return TypedResults.PhysicalFile(form.File, ContentType, entityTag: form.Tag).ExecuteAsync(context);
    }

    private const string Identity = "identity";

    /// <summary>The best form that the reader takes. RFC 9110 §12.5.3: what is not named is taken only if <c>*</c> is.</summary>
    private Form BestFor(IList<StringWithQualityHeaderValue> accepted)
    {
        return Forms.First(form => form.Encoding == Identity || Quality(form.Encoding) > 0);

        double Quality(string encoding) =>
            (accepted.FirstOrDefault(value => value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase))
             ?? accepted.FirstOrDefault(value => value.Value == "*")) is { } named ? named.Quality ?? 1 : 0;
    }

    private static StaticAsset Read(string folder, string file)
    {
        ContentTypes.TryGetContentType(file, out var type);
        var text = type!.StartsWith("text/", StringComparison.Ordinal) || type == "image/svg+xml";
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)).AsSpan(0, 12));
        var forms = from encoding in ((string Name, string Extension)[])[("br", ".br"), ("gzip", ".gz"), (Identity, "")]
                    where File.Exists(file + encoding.Extension)
                    select new Form(encoding.Name, file + encoding.Extension, new EntityTagHeaderValue($"\"{hash}-{encoding.Name}\""));

        return new StaticAsset(
            "/" + System.IO.Path.GetRelativePath(folder, file).Replace(System.IO.Path.DirectorySeparatorChar, '/'),
            text ? type + "; charset=utf-8" : type,
            [.. forms]);
    }
}
