namespace CanTho.GraphQL.Execution;

/// <summary>The SDL type whose fields the class resolves, where the class is not simply named <c>{Type}Resolvers</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ResolvesAttribute(string type) : Attribute
{
    public string Type { get; } = type;
}

/// <summary>
/// The method resolves its field for many objects in one call: its parameter <c>parents</c> is an <c>IReadOnlyList&lt;TParent&gt;</c> and
/// it returns a list of as many results in the same order.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BatchAttribute : Attribute;
