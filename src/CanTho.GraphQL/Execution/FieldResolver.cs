namespace CanTho.GraphQL.Execution;

/// <summary>Finds the value of one field of one object. Errors are thrown: <see cref="GraphQLException"/> to choose the message.</summary>
public delegate ValueTask<object?> FieldResolver(ResolverContext context);
