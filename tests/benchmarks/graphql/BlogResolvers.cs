using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Benchmarks;

[Resolves("Query")]
internal static class SyncQuery
{
    public static string Hello() => "world";

    public static IReadOnlyList<Post> Posts(Blog blog) => blog.Posts;
}

[Resolves("Post")]
internal static class SyncPost
{
    public static Author Author(Post parent, Blog blog) => blog.Authors[parent.AuthorId];
}

[Resolves("Comment")]
internal static class SyncComment
{
    public static Author Author(Comment parent, Blog blog) => blog.Authors[parent.AuthorId];
}

// What an async function of JavaScript always does, C# does only when it has to wait; Yield makes it so here too.
[Resolves("Query")]
internal static class WaitingQuery
{
    public static async Task<string> Hello()
    {
        await Task.Yield();
        return "world";
    }

    public static async Task<IReadOnlyList<Post>> Posts(Blog blog)
    {
        await Task.Yield();
        return blog.Posts;
    }
}

[Resolves("Post")]
internal static class WaitingPost
{
    public static async Task<Author> Author(Post parent, Blog blog)
    {
        await Task.Yield();
        return blog.Authors[parent.AuthorId];
    }
}

[Resolves("Comment")]
internal static class WaitingComment
{
    public static async Task<Author> Author(Comment parent, Blog blog)
    {
        await Task.Yield();
        return blog.Authors[parent.AuthorId];
    }
}
