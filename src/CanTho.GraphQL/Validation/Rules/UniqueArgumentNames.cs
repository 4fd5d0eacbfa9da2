using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// A field or directive is given each of its arguments once.
/// Spec: https://spec.graphql.org/September2025/#sec-Argument-Uniqueness
/// </summary>
internal sealed class UniqueArgumentNames(ValidationContext context) : Rule(context)
{
    public override void Enter(FieldNode field, in TypeScope scope) => Check(field.Arguments);

    public override void Enter(DirectiveNode directive, in TypeScope scope) => Check(directive.Arguments);

    private void Check(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count < 2)
        {
            return;
        }

        foreach (var alike in arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Report($"There can be only one argument named \"{alike.Key}\".", [.. alike.Select(argument => argument.Name)]);
        }
    }
}
