using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>The posts of a person, or of a body or place who holds them; memberships and representations count.</summary>
internal static class PostsHeld
{
    private static readonly Ordering<Relationship> s_order = new(
        "posts",
        new(post => Sortable.Member(post.Type)),
        new(post => post.Since is { } since ? Sortable.Day(since.Latest) : "", Descending: true),
        new(post => post.Id));

    public static RelationshipFilter Posts { get; } = Live.Either(RelationType.HoldsPost, RelationType.MemberOf, RelationType.Represents);

    public static (IReadOnlyList<Relationship> Now, IReadOnlyList<Relationship> Former) Of(BriefingScope scope)
    {
        var posts = s_order.Sort(All(scope));

        return (
            [.. posts.Where(post => !IsFormer(scope, post) && scope.MayHold(new(post.Since, post.Until)))],
            [.. posts.Where(post => IsFormer(scope, post))]);
    }

    private static IEnumerable<Relationship> All(BriefingScope scope) => Posts.Of(scope.Graph, scope.Subject)
        .Where(hop => scope.Kind == EntityKind.Person ? hop.Forward : !hop.Forward && scope.Graph.KindOf(hop.Other) == EntityKind.Person)
        .Select(hop => scope.Graph.Relationship(hop.Relationship));

    // "nguyên" and "cựu" are how Vietnamese sources say that somebody no longer holds the post.
    private static bool IsFormer(BriefingScope scope, Relationship post) =>
        scope.HasEnded(new(post.Since, post.Until))
        || post.Role?.Vi.Split(' ')[0].ToLowerInvariant() is "nguyên" or "cựu";
}
