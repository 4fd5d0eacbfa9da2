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

    private static readonly RelationType[] s_posts = [RelationType.HoldsPost, RelationType.MemberOf, RelationType.Represents];
    private static readonly RelationshipFilter s_ofAPerson = Live.Out(s_posts);
    private static readonly RelationshipFilter s_ofAnythingElse = Live.In(s_posts) with { OtherKinds = [EntityKind.Person] };

    public static RelationshipFilter Posts(EntityKind of) => of == EntityKind.Person ? s_ofAPerson : s_ofAnythingElse;

    public static (IReadOnlyList<Relationship> Now, IReadOnlyList<Relationship> Former) Of(BriefingScope scope)
    {
        var posts = s_order.Sort(All(scope));

        return (
            [.. posts.Where(post => !IsFormer(scope, post) && scope.MayHold(new(post.Since, post.Until)))],
            [.. posts.Where(post => IsFormer(scope, post))]);
    }

    private static IEnumerable<Relationship> All(BriefingScope scope) => scope.Foremost.First(scope.Subject, Posts(scope.Kind))
        .Select(hop => scope.Graph.Relationship(hop.Relationship));

    // "nguyên" and "cựu" are how Vietnamese sources say that somebody no longer holds the post.
    private static bool IsFormer(BriefingScope scope, Relationship post) =>
        scope.HasEnded(new(post.Since, post.Until))
        || post.Role?.Vi.Split(' ')[0].ToLowerInvariant() is "nguyên" or "cựu";
}
