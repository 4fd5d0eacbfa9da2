using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation;

/// <summary>
/// One law that documents must keep. The walk over the document tells every rule of each node that it comes to, a rule overrides what
/// it wants to know. A rule lives for one document and may remember what it has seen.
/// </summary>
internal abstract class Rule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    protected virtual string Code => ErrorCodes.ValidationFailed;

    /// <summary>Before anything else.</summary>
    public virtual void Enter(DocumentNode document)
    {
    }

    public virtual void Enter(OperationDefinitionNode operation)
    {
    }

    public virtual void Enter(FragmentDefinitionNode fragment)
    {
    }

    public virtual void Enter(VariableDefinitionNode variable)
    {
    }

    public virtual void Enter(FieldNode field, in TypeScope scope)
    {
    }

    public virtual void Enter(FragmentSpreadNode spread, in TypeScope scope)
    {
    }

    public virtual void Enter(InlineFragmentNode fragment, in TypeScope scope)
    {
    }

    public virtual void Enter(DirectiveNode directive, in TypeScope scope)
    {
    }

    public virtual void Enter(ArgumentNode argument, in TypeScope scope)
    {
    }

    /// <summary>The name of a type, in a type condition or a variable's type.</summary>
    public virtual void Enter(NamedTypeNode type)
    {
    }

    public virtual void Enter(ObjectValueNode value)
    {
    }

    /// <summary>The directives of one place, before each is entered.</summary>
    /// <param name="location">The specification's name of the place, such as <c>FRAGMENT_SPREAD</c>.</param>
    public virtual void Enter(IReadOnlyList<DirectiveNode> directives, string location)
    {
    }

    /// <summary>After everything else, when all fragments and usages of variables are known.</summary>
    public virtual void Leave(DocumentNode document)
    {
    }

    /// <param name="message">One sentence.</param>
    /// <param name="nodes">Where; in the order in which the sentence speaks of them.</param>
    protected void Report(string message, params ReadOnlySpan<AstNode> nodes) => Report(new GraphQLError(message, nodes));

    /// <summary>Reports an error that knows its place, in the name of this rule.</summary>
    protected void Report(GraphQLError error) =>
        Context.Report(error with { Code = error.Code ?? Code, Rule = $"{GetType().Name}Rule" }); // graphql-js's names end so
}
