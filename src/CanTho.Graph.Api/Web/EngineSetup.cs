using CanTho.Graph.Api.Commands;
using CanTho.GraphQL.Cost;
using CanTho.GraphQL.Diagnostics;
using CanTho.GraphQL.Documents;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Validation;

namespace CanTho.Graph.Api.Web;

/// <summary>The engine as the operator wants it.</summary>
internal static class EngineSetup
{
    /// <param name="development">Whether this is a developer's own server, where suggestions help and nobody is kept from the schema.</param>
    /// <exception cref="Failure">The trusted documents cannot be read, or there are none where nothing else is allowed.</exception>
    public static EngineOptions Options(Settings settings, bool development) => new()
    {
        Validation = new ValidationOptions
        {
            Introspection = settings.Introspection,
            Suggestions = settings.Suggestions ?? development,
        },
        Cost = new CostOptions { MaxFieldCost = settings.MaxFieldCost, MaxTypeCost = settings.MaxTypeCost },
        Documents = new DocumentOptions
        {
            Trusted = Trusted(settings),
            TrustedOnly = settings.Allow == Settings.OnlyTrusted,
            Automatic = settings.Apq,
        },
        Diagnostics = new DiagnosticOptions
        {
            Documents = settings.Trace is "documents" or "all",
            Resolvers = settings.Trace is "resolvers" or "all" ? (_, _) => true : null,
            OperationNamesInMetrics = settings.Allow == Settings.OnlyTrusted,
            RequestEnded = RequestLog.Note,
        },
    };

    private static TrustedDocuments Trusted(Settings settings)
    {
        try
        {
            return settings.Documents is { } folder ? TrustedDocuments.Read(folder) : TrustedDocuments.None;
        }
        catch (TrustedDocumentsException refused)
        {
            throw new Failure(refused.Message, refused);
        }
    }
}
