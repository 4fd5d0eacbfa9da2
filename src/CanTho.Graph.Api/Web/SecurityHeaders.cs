namespace CanTho.Graph.Api.Web;

/// <summary>What a browser may do with our pages: load from this origin, talk to this origin, and stand in nobody's frame.</summary>
internal static class SecurityHeaders
{
    // 'unsafe-inline' for styles: Monaco, the playground's editor, places its lines by style attributes. Scripts need no exception.
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; " +
        "worker-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    internal static void Set(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
