using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// No two fragments of a document have the same name, for they are spread by name.
/// Spec: https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness
/// </summary>
internal sealed class UniqueFragmentNames(ValidationContext context) : Rule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override void Enter(FragmentDefinitionNode fragment)
    {
        if (!_known.TryAdd(fragment.Name.Value, fragment.Name))
        {
            Report($"There can be only one fragment named \"{fragment.Name.Value}\".", _known[fragment.Name.Value], fragment.Name);
        }
    }
}
