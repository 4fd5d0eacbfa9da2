using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Limits;

/// <summary>Where introspection is switched off, nothing of the schema is told: only <c>__typename</c>, which clients need.</summary>
internal sealed class NoSchemaIntrospection(ValidationContext context) : Rule(context)
{
    public override void Enter(FieldNode field, in TypeScope scope)
    {
        if (!Context.Options.Introspection && scope.Type?.Named.Name.StartsWith("__", StringComparison.Ordinal) == true)
        {
            Report($"GraphQL introspection has been disabled, but the requested query contained the field \"{field.Name.Value}\".", field);
        }
    }
}
