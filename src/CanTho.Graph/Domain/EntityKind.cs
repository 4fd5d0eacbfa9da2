namespace CanTho.Graph.Domain;

public enum EntityKind
{
    Person,
    Organisation,
    Place,
    Agreement,
    Project,
    Event,
    Task,
    Document,
}

public static class EntityIdPrefix
{
    /// <summary>What ids of the kind begin with: <c>person:</c>.</summary>
    public static string IdPrefix(this EntityKind kind) => $"{ConstantCase.Of(kind).ToLowerInvariant()}:";
}
