using CanTho.GraphQL.Cost;
using CanTho.GraphQL.Diagnostics;
using CanTho.GraphQL.Documents;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.Validation;

namespace CanTho.GraphQL.Execution;

/// <summary>Limits and policies of an engine.</summary>
public sealed record EngineOptions
{
    /// <summary>Limits on the text of a document.</summary>
    public ParserOptions Parsing { get; init; } = ParserOptions.Default;

    /// <summary>Limits on what a document asks for, and whether it may ask for the schema.</summary>
    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    /// <summary>What an operation may cost, where the schema says what things cost.</summary>
    public CostOptions Cost { get; init; } = new();

    /// <summary>How long a request may take before its resolvers are cancelled.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long cancelled resolvers are waited for, so that they end before their request's services do.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many fields and list indices an object or a list of the response may lie below the root.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>
    /// How many execution errors a response tells; one more then says how many there are besides. A list of a million broken items would
    /// else be answered with a million errors, each longer than the item.
    /// </summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>How many bytes of valid documents are kept, parsed and planned: some thousands of usual ones.</summary>
    public long DocumentCacheSize { get; init; } = 32 * 1024 * 1024;

    /// <summary>Which documents are known beforehand, and which are learnt.</summary>
    public DocumentOptions Documents { get; init; } = new();

    /// <summary>What those who watch the engine are told.</summary>
    public DiagnosticOptions Diagnostics { get; init; } = new();

    /// <summary>
    /// Words an exception of a resolver for the client, or gives null for those that are nobody's business: they go out as
    /// "Internal error" and into the log with their stack.
    /// </summary>
    public Func<Exception, GraphQLError?>? ErrorFilter { get; init; }
}
