using CanTho.Graph.Domain;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>The posts, memberships and representations of a person, or of a body or place the people who hold them.</summary>
internal static class NaivePosts
{
    public static IReadOnlyList<Relationship> All(BriefedOn scope) =>
    [
        .. scope.Shown.First(scope.Subject.Id, scope.Facts.Live(scope.Subject.Id, RelationType.HoldsPost, RelationType.MemberOf, RelationType.Represents)
            .Where(one => scope.Subject.Kind == EntityKind.Person
                ? one.From == scope.Subject.Id
                : one.From != scope.Subject.Id && scope.Facts[one.From].Kind == EntityKind.Person))
            .OrderBy(one => one.Type)
            .ThenByDescending(one => one.Since?.Latest)
            .ThenBy(one => one.Id, Utf8Order.Instance),
    ];

    /// <summary>It had ended by the day, or the source calls it former.</summary>
    public static bool IsFormer(BriefedOn scope, Relationship post) =>
        scope.IsPast(PlainFacts.Span(post)) || (post.Role is { } role && role.Vi.Split(' ')[0].ToLowerInvariant() is "nguyên" or "cựu");
}
