using System.Collections.Frozen;
using static CanTho.Graph.Domain.EntityKind;

namespace CanTho.Graph.Domain;

/// <summary>What can be claimed of an entity: the table "Properties of claims" of docs/model.md; a test keeps the two alike.</summary>
/// <param name="Name">As in the seed and the API: <c>signedOn</c> style, never translated.</param>
/// <param name="Of">The kinds that have it; empty for all.</param>
public sealed record Property(string Name, ValueKind Value, Cardinality Cardinality, params IReadOnlyList<EntityKind> Of)
{
    public static IReadOnlyList<Property> All { get; } =
    [
        new("honorific", ValueKind.Text, Cardinality.Many, Person),
        new("iso", ValueKind.Text, Cardinality.One, Place),
        new("date", ValueKind.Date, Cardinality.One, Agreement, Event, Document),
        new("validity", ValueKind.Date, Cardinality.One, Agreement, Project),
        new("number", ValueKind.Text, Cardinality.One, Document),
        new("publisher", ValueKind.Text, Cardinality.One, Document),
        new("author", ValueKind.Text, Cardinality.Many, Document),
        new("url", ValueKind.Text, Cardinality.One, Document),
        new("field", ValueKind.Text, Cardinality.Many, Agreement, Project, Event, Organisation),
        new("purpose", ValueKind.Text, Cardinality.Many, Agreement, Project, Event, Document),
        new("subject", ValueKind.Text, Cardinality.One, EntityKind.Task, Document, Event),
        new("deadline", ValueKind.Date, Cardinality.One, EntityKind.Task, Project),
        new("budget", ValueKind.Text, Cardinality.Many, EntityKind.Task, Event, Project),
        new("status", ValueKind.Status, Cardinality.Series, Project, EntityKind.Task, Agreement, Event),
        new("progress", ValueKind.Text, Cardinality.Many, Project, EntityKind.Task, Event),
        new("capital", ValueKind.Number, Cardinality.One, Project),
        new("attendance", ValueKind.Number, Cardinality.OneForEachUnit, Event),
        new("outcome", ValueKind.Text, Cardinality.Many, Event, EntityKind.Task),
        new("topic", ValueKind.Text, Cardinality.Many, Event),
        new("counterparty", ValueKind.Entity, Cardinality.One, Agreement),
        new("agreementCount", ValueKind.Number, Cardinality.OneForEachUnit, Event),
        new("count", ValueKind.Number, Cardinality.OneForEachUnit, Organisation, Project, Event),
        new("area", ValueKind.Number, Cardinality.One, Project, Place),
        new("product", ValueKind.Text, Cardinality.Many, Organisation, Project),
        new("incentive", ValueKind.Text, Cardinality.Many, Project, Place, Agreement),
        new("founded", ValueKind.Date, Cardinality.One, Organisation),
        new("opening", ValueKind.Date, Cardinality.One, Project),
        new("description", ValueKind.Text, Cardinality.Many),
    ];

    private static readonly FrozenDictionary<string, Property> s_byName = All.ToFrozenDictionary(property => property.Name);

    /// <summary>Whether entities of the kind have it.</summary>
    public bool IsOf(EntityKind kind) => Of.Count == 0 || Of.Contains(kind);

    public static Property? Find(string name) => s_byName.GetValueOrDefault(name);
}

/// <summary>What a property's value is written as.</summary>
public enum ValueKind
{
    Text,
    Number,
    Date,
    Entity,
    Status,
}

/// <summary>When two values of a property contradict each other.</summary>
public enum Cardinality
{
    /// <summary>Any number of values: none contradicts another.</summary>
    Many,

    /// <summary>One value for an entity and period.</summary>
    One,

    /// <summary>One value for an entity, period and unit.</summary>
    OneForEachUnit,

    /// <summary>One value for each date: a series over time.</summary>
    Series,
}

/// <summary>How far a project, task, agreement or event has come. Planned, proposed, requested and invited are not done.</summary>
public enum Status
{
    Planned,
    Proposed,
    Requested,
    Invited,
    Ongoing,
    Suspended,
    Completed,
    Licensed,
}
