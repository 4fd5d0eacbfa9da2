namespace CanTho.Graph.Api.Web;

/// <summary>What a browser may do with our pages: load from this origin, talk to this origin, and stand in nobody's frame.</summary>
internal static class SecurityHeaders
{
    /// <summary>The explorer. Images of its own drawing (a canvas to be saved) are blobs.</summary>
    internal const string ForPages =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; worker-src 'self'; connect-src 'self'; " + Framing;

    /// <summary>The playground: its editor, Monaco, places its lines by style attributes and starts its workers from blobs. Scripts need no exception.</summary>
    internal const string ForPlayground =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; " + Framing;

    private const string Framing = "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    internal static void Set(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
