using System.Collections.Frozen;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Documents;

/// <summary>Makes all trusted documents ready before the first request, or says what is wrong with each.</summary>
internal static class TrustedPreparation
{
    /// <summary>
    /// The limits on documents are against strangers, as is the ban on introspection, and these are no strangers' documents. What
    /// depends on a request's variables (cost, time, depth of the answer) is limited as ever.
    /// </summary>
    private static readonly ValidationOptions s_validation = new() { Suggestions = true, Limits = ValidationLimits.None };

    /// <returns>By the ids, and by the SHA-256 of the texts.</returns>
    /// <exception cref="TrustedDocumentsException">A document is no GraphQL, or not of this schema.</exception>
    public static FrozenDictionary<string, PreparedDocument> Prepare(Schema schema, EngineOptions options)
    {
        var parsing = ParserOptions.Trusted with { MaxDepth = options.Parsing.MaxDepth };
        var prepared = new Dictionary<string, PreparedDocument>(StringComparer.Ordinal);
        var problems = new List<string>();

        foreach (var document in options.Documents.Trusted.Documents)
        {
            if (PreparedDocuments.TryPrepare(schema, document.Text, parsing, s_validation, watch: null, out var ready, out var errors))
            {
                prepared[document.Id] = ready;
                prepared.TryAdd(DocumentHash.Of(document.Text), ready);
            }
            else
            {
                problems.AddRange(errors.Select(error => InWords(document, error)));
            }
        }

        return problems.Count == 0 ? prepared.ToFrozenDictionary(StringComparer.Ordinal) : throw new TrustedDocumentsException(problems);
    }

    private static string InWords(TrustedDocument document, GraphQLError error) =>
        $"{(error.Locations is [var place, ..] ? document.At(place) : document.Where)}: {error.Message}";
}
