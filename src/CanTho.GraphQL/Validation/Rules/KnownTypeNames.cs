using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// Fragments and variables name types that the schema has.
/// Spec: https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence
/// </summary>
internal sealed class KnownTypeNames(ValidationContext context) : Rule(context)
{
    public override void Enter(NamedTypeNode type)
    {
        var name = type.Name.Value;

        if (!Context.Schema.Types.ContainsKey(name))
        {
            Report($"Unknown type \"{name}\".{Context.DidYouMean(name, Context.Schema.Types.Keys)}", type);
        }
    }
}
