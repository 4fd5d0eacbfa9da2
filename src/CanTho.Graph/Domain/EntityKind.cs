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
