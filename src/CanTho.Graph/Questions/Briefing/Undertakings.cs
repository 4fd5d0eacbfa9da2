using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>What the subject and we have in hand: projects, agreements, and the tasks about them.</summary>
internal sealed class Undertakings(BriefingScope scope)
{
    private static readonly RelationType[] s_inHand =
    [
        RelationType.Concerns, RelationType.Leads, RelationType.CooperatesIn, RelationType.Proposed, RelationType.InvitedTo, RelationType.Funds,
        RelationType.Advises,
    ];

    private readonly IGraph _graph = scope.Graph;

    public static RelationshipFilter InHand { get; } = Live.To(EntityKind.Project, EntityKind.Agreement);

    /// <summary>Of a project or agreement, who has to do with it.</summary>
    public static RelationshipFilter Participating { get; } = Live.To(EntityKind.Person, EntityKind.Organisation) with { Direction = Direction.In };

    public static RelationshipFilter About { get; } = Live.Either(s_inHand) with { OtherKinds = [EntityKind.Task] };

    /// <summary>Who is charged with a task.</summary>
    public static RelationshipFilter Charged { get; } = Live.In(RelationType.Leads);

    public IReadOnlyList<ProjectState> Projects() =>
    [
        .. Joined(EntityKind.Project).Where(project => scope.IsKnown(project.Entity)).Select(project =>
        {
            var (status, progress) = (_graph.StatusOf(project.Entity, scope.AsOf), Progress(project.Entity));

            return new ProjectState(
                _graph.Entity(project.Entity),
                project.By,
                status,
                progress,
                [.. project.By.SelectMany(one => one.Sources).Concat(status?.Sources ?? []).Concat(progress?.Sources ?? []).Distinct()]);
        }),
    ];

    public IReadOnlyList<AgreementState> Agreements() =>
    [
        .. Joined(EntityKind.Agreement)
            .Where(agreement => !scope.IsToCome(_graph.DateOf(agreement.Entity)) && scope.IsDone(agreement.Entity))
            .Select(agreement => new AgreementState(
                _graph.Entity(agreement.Entity),
                _graph.PeriodOf(agreement.Entity, "date"),
                _graph.PeriodOf(agreement.Entity, "validity")?.Until,
                Tasks([agreement.Entity]),
                [
                    .. agreement.By.SelectMany(one => one.Sources)
                        .Concat(_graph.BestOf(agreement.Entity, "date").SelectMany(claim => claim.Sources))
                        .Concat(_graph.BestOf(agreement.Entity, "validity").SelectMany(claim => claim.Sources))
                        .Distinct(),
                ]))
            .OrderByDescending(agreement => agreement.Signed?.Latest)
            .ThenBy(agreement => agreement.Agreement.Id),
    ];

    /// <summary>
    /// Tasks in the charge of the subject, or about it or one of these. The soonest due first; those without a deadline last.
    /// </summary>
    public IReadOnlyList<TaskState> OpenTasks(IEnumerable<Entity> about) =>
        Tasks([scope.Subject, .. about.Select(entity => _graph.NumberOf(entity.Id))]);

    private List<TaskState> Tasks(IReadOnlyList<int> about) =>
    [
        .. about.SelectMany(entity => scope.Foremost.Latest(entity, About))
            .Where(hop => IsOpen(hop.Other))
            .GroupBy(hop => hop.Other)
            .Select(task => State(task.Key, _graph.ById(task)))
            .OrderBy(task => task.Deadline is null)
            .ThenBy(task => task.Deadline?.Latest)
            .ThenBy(task => task.Task.Id),
    ];

    private bool IsOpen(int task) => scope.IsKnown(task) && _graph.StatusOf(task, scope.AsOf).Status() != Status.Completed;

    private TaskState State(int task, IEnumerable<Hop> why)
    {
        scope.Cancel.ThrowIfCancellationRequested();

        var leads = _graph.ById(scope.Foremost.First(task, Charged));
        var (status, deadline) = (_graph.StatusOf(task, scope.AsOf), _graph.PeriodOf(task, "deadline"));

        return new(
            _graph.Entity(task),
            [.. leads.Select(hop => _graph.Entity(hop.Other)).DistinctBy(lead => lead.Id)],
            deadline,
            status,
            deadline is { } due && scope.HasEnded(due),
            [
                .. why.Concat(leads).SelectMany(hop => _graph.Relationship(hop.Relationship).Sources)
                    .Concat(_graph.BestOf(task, "deadline").SelectMany(claim => claim.Sources))
                    .Concat(status?.Sources ?? [])
                    .Distinct(),
            ]);
    }

    private Claim? Progress(int project) => _graph.ClaimsAbout(project)
        .Where(claim => claim.Property.Name == "progress" && claim.Rank != Rank.Deprecated && !scope.IsToCome(claim.Period))
        .OrderByDescending(claim => claim.Period?.Latest ?? DateOnly.MinValue)
        .ThenBy(claim => claim.Id, CodePointOrder.Instance)
        .FirstOrDefault();

    // A briefing on a project is about that project first of all, and about who has to do with it.
    private IEnumerable<(int Entity, Relationship[] By)> Joined(EntityKind kind)
    {
        var others = scope.Foremost.Latest(scope.Subject, InHand)
            .Where(hop => hop.Other != scope.Subject && _graph.KindOf(hop.Other) == kind)
            .GroupBy(hop => hop.Other)
            .OrderBy(group => _graph.IdOf(group.Key))
            .Select(group => (group.Key, Relationships(group)));

        return scope.Kind == kind ? others.Prepend((scope.Subject, Participants())) : others;
    }

    private Relationship[] Participants() => Relationships(scope.Foremost.First(scope.Subject, Participating));

    private Relationship[] Relationships(IEnumerable<Hop> hops) =>
        [.. _graph.ById(hops).Select(hop => _graph.Relationship(hop.Relationship))];
}
