namespace CanTho.GraphQL.Validation;

/// <summary>What a host decides about validation. The defaults are those of a server that strangers can reach.</summary>
public sealed record ValidationOptions
{
    public static ValidationOptions Default { get; } = new();

    /// <summary>
    /// Whether messages end in "Did you mean …?". For development only: suggestions spell out a schema to those who may not read it.
    /// </summary>
    public bool Suggestions { get; init; }

    /// <summary>Whether documents may ask for the schema. <c>__typename</c> is always allowed.</summary>
    public bool Introspection { get; init; } = true;

    public ValidationLimits Limits { get; init; } = new();
}
