using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using CanTho.GraphQL.Diagnostics;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Documents;

/// <summary>
/// The documents that an engine has parsed and found valid: the trusted ones from the start, the others as they come, for as long as
/// they are remembered.
/// </summary>
internal sealed class PreparedDocuments(Schema schema, EngineOptions options)
{
    private readonly DocumentOptions _options = options.Documents;
    private readonly FrozenDictionary<string, PreparedDocument> _trusted = TrustedPreparation.Prepare(schema, options);
    private readonly DocumentCache _byText = new(options.DocumentCacheSize);
    private readonly DocumentCache _byHash = new(options.DocumentCacheSize); // of documents that clients may name by it

    /// <param name="errors">Why it has none: at least one.</param>
    public bool TryFind(
        GraphQLRequest request,
        RequestWatch? watch,
        [NotNullWhen(true)] out PreparedDocument? document,
        [NotNullWhen(false)] out IReadOnlyList<GraphQLError>? errors)
    {
        document = null;

        if (!DocumentReference.TryRead(request, out var id, out var malformed))
        {
            errors = [malformed];
            return false;
        }

        if (request.Query is not { } text)
        {
            document = id is null ? null : Named(id);
            errors = document is null ? [Missing(request, id)] : null;
            return document is not null;
        }

        if (id is not null && DocumentHash.Of(text) is var hash && hash != id)
        {
            errors = [Mismatch(id, hash)];
            return false;
        }

        if (_options.TrustedOnly)
        {
            document = Named(id ?? DocumentHash.Of(text));
            errors = document is null ? [OnlyTrusted()] : null;
            return document is not null;
        }

        return TryFind(text, watch, out document, out errors) && Remember(id, text, document);
    }

    private PreparedDocument? Named(string id)
    {
        var (document, origin) =
            _trusted.TryGetValue(id, out var trusted) ? (trusted, "trusted")
            : _byHash.Find(id) is { } known ? (known, "automatic")
            : (null, "unknown");

        Telemetry.DocumentFrom(origin);
        return document;
    }

    /// <summary>Each text is parsed and validated once.</summary>
    private bool TryFind(
        string text,
        RequestWatch? watch,
        [NotNullWhen(true)] out PreparedDocument? document,
        [NotNullWhen(false)] out IReadOnlyList<GraphQLError>? errors)
    {
        errors = null;
        document = _byText.Find(text);
        Telemetry.DocumentFrom(document is null ? "text" : "cache");

        if (document is not null)
        {
            return true;
        }

        if (!TryPrepare(schema, text, options.Parsing, options.Validation, watch, out document, out errors))
        {
            return false;
        }

        _byText.Add(text, document, document.Size);
        return true;
    }

    internal static bool TryPrepare(
        Schema schema,
        string text,
        ParserOptions parsing,
        ValidationOptions validation,
        RequestWatch? watch,
        [NotNullWhen(true)] out PreparedDocument? document,
        [NotNullWhen(false)] out IReadOnlyList<GraphQLError>? errors)
    {
        document = null;
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        if (!TryParse(text, parsing, watch, out var parsed, out errors))
        {
            return false;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        using var phase = watch?.Validation();

        if (Validator.Validate(schema, parsed, validation) is { Count: > 0 } problems)
        {
            phase?.Failed(ErrorTypes.Validation);
            errors = problems;
            return false;
        }

        document = new PreparedDocument(schema, parsed) { Size = allocated + (sizeof(char) * text.Length) };
        return true;
    }

    private static bool TryParse(
        string text,
        ParserOptions options,
        RequestWatch? watch,
        [NotNullWhen(true)] out DocumentNode? document,
        [NotNullWhen(false)] out IReadOnlyList<GraphQLError>? errors)
    {
        using var phase = watch?.Parsing();

        try
        {
            errors = null;
            document = Parser.Parse(text, options);
            return true;
        }
        catch (SyntaxException syntax)
        {
            phase?.Failed(ErrorTypes.Parse);
            errors = [syntax.Error];
            document = null;
            return false;
        }
    }

    /// <summary>Strangers choose what is kept: only what is valid, and no more of it than fits.</summary>
    private bool Remember(string? hash, string text, PreparedDocument document)
    {
        if (hash is not null && _options.Automatic)
        {
            _byHash.Add(hash, document, document.Size);
        }

        return true;
    }

    private GraphQLError Missing(GraphQLRequest request, string? id) => (id, request.DocumentId) switch
    {
        (null, _) => new("The request has neither a document nor the id of one.") { Code = ErrorCodes.BadRequest },
        _ when !_options.Automatic && _trusted.Count == 0 => new("PersistedQueryNotSupported") { Code = ErrorCodes.PersistedQueryNotSupported },
        (_, null) => new("PersistedQueryNotFound") { Code = ErrorCodes.PersistedQueryNotFound }, // Apollo's clients look for this very word
        (_, var given) => new($"There is no document with the id \"{given}\" here.") { Code = ErrorCodes.PersistedQueryNotFound },
    };

    private static GraphQLError Mismatch(string id, string hash) =>
        new($"The document's SHA-256 is {hash}, not \"{id}\" as the request says.") { Code = ErrorCodes.PersistedQueryHashMismatch };

    private static GraphQLError OnlyTrusted() =>
        new("This server executes the documents it was given beforehand, and this is none of them. Send the \"documentId\" of one.")
        {
            Code = ErrorCodes.PersistedQueryOnly,
        };
}
