namespace CanTho.GraphQL.Cost;

/// <summary>Whether a request wants to know what it costs.</summary>
public enum CostMode
{
    /// <summary>It does not.</summary>
    Silent,

    /// <summary>It is executed, and <c>extensions.operationCost</c> of the response says what it was reckoned at.</summary>
    Report,

    /// <summary>It is weighed only; nothing is executed.</summary>
    Validate,
}
