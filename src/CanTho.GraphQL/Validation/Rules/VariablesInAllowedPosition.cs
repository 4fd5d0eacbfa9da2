using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// A variable is used only where every value of its type is welcome.
/// Spec: https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
/// </summary>
internal sealed class VariablesInAllowedPosition(ValidationContext context) : Rule(context)
{
    public override void Leave(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);

            foreach (var definition in operation.VariableDefinitions)
            {
                definitions[definition.Variable.Name.Value] = definition;
            }

            foreach (var usage in Context.Usages.Of(operation))
            {
                if (definitions.TryGetValue(usage.Node.Name.Value, out var definition))
                {
                    Check(definition, usage);
                }
            }
        }
    }

    private void Check(VariableDefinitionNode definition, VariableUsage usage)
    {
        if (Context.Schema.TypeOf(definition.Type) is not { } type || usage.Position.Type is not { } expected)
        {
            return;
        }

        var name = usage.Node.Name.Value;
        var mayBeNull = type is not NonNullType && definition.DefaultValue is null or NullValueNode;

        if (!IsAllowed(definition, type, expected, usage.Position.HasDefault))
        {
            Report($"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".", definition, usage.Node);
        }

        if (mayBeNull && usage.Position.Parent is { IsOneOf: true } parent)
        {
            Report(
                $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{parent}\".",
                definition,
                usage.Node);
        }
    }

    /// <summary>
    /// Spec: IsVariableUsageAllowed. A variable that may be null can stand for a non-null value where leaving it out means a default.
    /// </summary>
    private static bool IsAllowed(VariableDefinitionNode definition, SchemaType type, SchemaType expected, bool positionHasDefault)
    {
        if (expected is NonNullType && type is not NonNullType)
        {
            return (definition.DefaultValue is not (null or NullValueNode) || positionHasDefault) &&
                AreCompatible(type, expected.Nullable);
        }

        return AreCompatible(type, expected);
    }

    /// <summary>Spec: AreTypesCompatible.</summary>
    private static bool AreCompatible(SchemaType type, SchemaType expected) => (type, expected) switch
    {
        (NonNullType given, NonNullType wanted) => AreCompatible(given.OfType, wanted.OfType),
        (_, NonNullType) => false,
        (NonNullType given, _) => AreCompatible(given.OfType, expected),
        (ListType given, ListType wanted) => AreCompatible(given.OfType, wanted.OfType),
        (ListType, _) or (_, ListType) => false,
        _ => type == expected,
    };
}
