using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.TypeSystem.Rules;

namespace CanTho.GraphQL.Cost;

/// <summary>
/// Weights are numbers, and fields are weighed on objects: which resolver an interface's field has is not known before it is executed.
/// Spec: https://ibm.github.io/graphql-specs/cost-spec.html#sec-Cost-Directive
/// </summary>
internal sealed class ValidCosts : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema)
    {
        if (schema.Directives.GetValueOrDefault(SchemaCosts.Directive)?.Arguments.ContainsKey("weight") != true)
        {
            yield break; // not defined, or defined as something of the schema's own
        }

        foreach (var applied in DirectiveSites.Uses(document).Where(applied => applied.Name.Value == SchemaCosts.Directive))
        {
            if (SchemaCosts.Weight([applied]) is null && applied.Arguments is [var given, ..])
            {
                yield return new GraphQLError($"{Printer.Print(given.Value)} is no weight; write a number, such as \"2.5\".", given);
            }
        }

        foreach (var type in schema.Types.Values.OfType<InterfaceType>())
        {
            foreach (var field in type.Fields.Values)
            {
                if (AppliedDirectives.Find(field.Directives, SchemaCosts.Directive) is { } applied)
                {
                    yield return new GraphQLError(
                        $"\"@cost\" may not be used on {type}.{field.Name}, a field of an interface; weigh it on the types that implement it.", applied);
                }
            }
        }
    }
}
