using CanTho.GraphQL.Execution;

namespace CanTho.GraphQL.Documents;

/// <summary>Which documents an engine knows beforehand, and which it learns.</summary>
public sealed record DocumentOptions
{
    /// <summary>The documents of the clients' builds, which requests name by their id; see <see cref="TrustedDocuments.Read"/>.</summary>
    public TrustedDocuments Trusted { get; init; } = TrustedDocuments.None;

    /// <summary>Whether everything but the trusted documents is refused, before it is parsed.</summary>
    public bool TrustedOnly { get; init; }

    /// <summary>
    /// Whether clients may send a document once and then its SHA-256 alone (Apollo's automatic persisted queries). Documents that are
    /// not valid are not kept, nor more bytes of them than <see cref="EngineOptions.DocumentCacheSize"/>.
    /// </summary>
    public bool Automatic { get; init; }
}
