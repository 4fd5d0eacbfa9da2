using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// Arguments are given only to fields and directives that define them.
/// Spec: https://spec.graphql.org/September2025/#sec-Argument-Names
/// </summary>
internal sealed class KnownArgumentNames(ValidationContext context) : Rule(context)
{
    public override void Enter(ArgumentNode argument, in TypeScope scope)
    {
        if (scope.Argument is not null)
        {
            return;
        }

        var name = argument.Name.Value;

        if (scope.Directive is { } directive)
        {
            var hint = Context.DidYouMean(name, directive.Arguments.Keys);
            Report($"Unknown argument \"{name}\" on directive \"@{directive.Name}\".{hint}", argument);
        }
        else if (scope.Field is { } field)
        {
            var hint = Context.DidYouMean(name, field.Arguments.Keys);
            Report($"Unknown argument \"{name}\" on field \"{scope.ParentType}.{field.Name}\".{hint}", argument);
        }
    }
}
