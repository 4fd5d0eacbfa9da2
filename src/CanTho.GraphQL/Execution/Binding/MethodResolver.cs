namespace CanTho.GraphQL.Execution;

/// <summary>
/// A method of a resolver class, compiled. It takes all it needs from the context before the method begins, so that one context can serve
/// every such field of a request.
/// </summary>
internal sealed class MethodResolver(FieldResolver call)
{
    public FieldResolver Call => call;

    public ValueTask<object?> Resolve(ResolverContext context) => call(context);
}
