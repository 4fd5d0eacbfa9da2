using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>The projects, agreements and tasks that the subject has to do with.</summary>
internal static class NaiveUndertakings
{
    private static readonly RelationType[] s_aboutTasks =
    [
        RelationType.Concerns, RelationType.Leads, RelationType.CooperatesIn, RelationType.Proposed, RelationType.InvitedTo, RelationType.Funds,
        RelationType.Advises,
    ];

    public static IReadOnlyList<ProjectState> Projects(BriefedOn scope) =>
    [
        .. from joined in Joined(scope, EntityKind.Project)
           where scope.IsKnown(joined.Id)
           let status = scope.Facts.Status(joined.Id, scope.Day)
           let progress = Progress(scope, joined.Id)
           select new ProjectState(
               scope.Facts[joined.Id], joined.By, status, progress,
               [.. joined.By.SelectMany(one => one.Sources).Concat(status?.Sources ?? []).Concat(progress?.Sources ?? []).Distinct()]),
    ];

    public static IReadOnlyList<AgreementState> Agreements(BriefedOn scope) =>
    [
        .. from joined in Joined(scope, EntityKind.Agreement)
           where !scope.IsToCome(scope.Facts.When(joined.Id)) && scope.Facts.IsDone(joined.Id, scope.Day)
           let signed = scope.Facts.When(joined.Id, "date")
           orderby signed?.Latest descending, joined.Id
           select new AgreementState(
               scope.Facts[joined.Id],
               signed,
               scope.Facts.When(joined.Id, "validity")?.Until,
               Tasks(scope, [joined.Id]),
               [
                   .. joined.By.SelectMany(one => one.Sources)
                       .Concat(scope.Facts.Best(joined.Id, "date").SelectMany(claim => claim.Sources))
                       .Concat(scope.Facts.Best(joined.Id, "validity").SelectMany(claim => claim.Sources))
                       .Distinct(),
               ]),
    ];

    /// <summary>Open tasks about these or in their charge, the soonest due first, those without a deadline last.</summary>
    public static IReadOnlyList<TaskState> Tasks(BriefedOn scope, IReadOnlyList<EntityId> about) =>
    [
        .. from entity in about
           from one in scope.Shown.Latest(entity, scope.Facts.Live(entity, s_aboutTasks).Where(one => scope.KindOf(PlainFacts.Other(one, entity)) == EntityKind.Task), begun: false)
           let task = PlainFacts.Other(one, entity)
           where scope.IsKnown(task)
           where scope.Facts.Status(task, scope.Day)?.Value is not ClaimValue.Word { Value: "COMPLETED" }
           group one by task into why
           let state = State(scope, why.Key, why)
           orderby state.Deadline is null, state.Deadline?.Latest, state.Task.Id
           select state,
    ];

    private static TaskState State(BriefedOn scope, EntityId task, IEnumerable<Relationship> why)
    {
        var leads = ById(scope.Shown.First(task, scope.Facts.Live(task, RelationType.Leads).Where(one => one.From != task)));
        var (status, deadline) = (scope.Facts.Status(task, scope.Day), scope.Facts.When(task, "deadline"));

        return new(
            scope.Facts[task],
            [.. leads.Select(one => one.From).Distinct().Select(id => scope.Facts[id])],
            deadline,
            status,
            deadline is { } due && scope.IsPast(due),
            [
                .. ById(why).Concat(leads).SelectMany(one => one.Sources)
                    .Concat(scope.Facts.Best(task, "deadline").SelectMany(claim => claim.Sources))
                    .Concat(status?.Sources ?? [])
                    .Distinct(),
            ]);
    }

    // The latest that is said of how it goes, and had been by the day.
    private static Claim? Progress(BriefedOn scope, EntityId project) => scope.Facts.About(project)
        .Where(claim => claim.Property.Name == "progress" && claim.Rank != Rank.Deprecated && !scope.IsToCome(claim.Period))
        .OrderByDescending(claim => claim.Period?.Latest ?? DateOnly.MinValue)
        .ThenBy(claim => claim.Id, Utf8Order.Instance)
        .FirstOrDefault();

    // The subject itself first, when it is one, with the people and bodies that have to do with it.
    private static IEnumerable<(EntityId Id, Relationship[] By)> Joined(BriefedOn scope, EntityKind kind)
    {
        var self = scope.Subject.Id;
        var others = scope.Shown.Latest(self, scope.Facts.Live(self).Where(one => scope.KindOf(PlainFacts.Other(one, self)) is EntityKind.Project or EntityKind.Agreement), begun: false)
            .Where(one => PlainFacts.Other(one, self) is var other && other != self && scope.KindOf(other) == kind)
            .GroupBy(one => PlainFacts.Other(one, self))
            .OrderBy(same => same.Key.Value, Utf8Order.Instance)
            .Select(same => (same.Key, ById(same)));

        return scope.Subject.Kind == kind
            ? others.Prepend((self, ById(scope.Shown.First(self, scope.Facts.Live(self).Where(one => one.From != self && scope.KindOf(one.From) is EntityKind.Person or EntityKind.Organisation)))))
            : others;
    }

    private static Relationship[] ById(IEnumerable<Relationship> relationships) => [.. relationships.OrderBy(one => one.Id, Utf8Order.Instance)];
}
