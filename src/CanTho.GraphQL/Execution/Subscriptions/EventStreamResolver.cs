namespace CanTho.GraphQL.Execution;

/// <summary>
/// Finds the source stream of a root field of the subscription type. Each item becomes the source object of that field for one event.
/// Spec: https://spec.graphql.org/September2025/#ResolveFieldEventStream()
/// </summary>
/// <param name="context">Its <see cref="ResolverContext.Cancel"/> and its services last as long as the subscription does.</param>
public delegate ValueTask<IAsyncEnumerable<object?>> EventStreamResolver(ResolverContext context);
