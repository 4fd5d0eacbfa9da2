using System.Security.Cryptography;
using System.Text;
using CanTho.GraphQL.TypeSystem;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CanTho.GraphQL.Transport;

/// <summary>The schema as a file: for code generators, and for those who would rather read.</summary>
internal sealed class SchemaDocument
{
    private readonly byte[] _text;
    private readonly EntityTagHeaderValue _tag;

    public SchemaDocument(Schema schema)
    {
        _text = Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema));
        _tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(_text))[..16]}\"");
    }

    public async Task Serve(HttpContext context)
    {
        var response = context.Response;
        response.Headers.ETag = _tag.ToString();
        response.Headers.CacheControl = "no-cache"; // keep it, and ask whether it is still the same
        response.Headers.XContentTypeOptions = "nosniff";

        var known = context.Request.GetTypedHeaders().IfNoneMatch;

        if (known.Any(tag => tag == EntityTagHeaderValue.Any || tag.Compare(_tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "text/plain; charset=utf-8"; // browsers show it; application/graphql they would save
        response.ContentLength = _text.Length;
        await response.BodyWriter.WriteAsync(_text, context.RequestAborted);
    }
}
