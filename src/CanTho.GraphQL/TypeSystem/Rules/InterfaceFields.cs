using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>
/// A type keeps the promises of the interfaces that it implements: every field, of the same type or a narrower one, with every
/// argument, and with no further one that must be given. Spec: https://spec.graphql.org/September2025/#IsValidImplementation()
/// </summary>
internal sealed class InterfaceFields : SchemaRule
{
    public override IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema) =>
        from type in SchemaInputs.DefinedTypes(schema).OfType<FieldsType>()
        from contract in type.Interfaces
        where contract != type
        from promised in contract.Fields.Values
        from error in type.Fields.TryGetValue(promised.Name, out var kept)
            ? Check(schema, type, kept, contract, promised)
            : [Missing(type, contract, promised)]
        select error;

    private static GraphQLError Missing(FieldsType type, InterfaceType contract, Field promised) => new(
        $"Interface field {contract}.{promised.Name} expected but {type} does not provide it.", [promised.Node!, .. type.Nodes]);

    private static IEnumerable<GraphQLError> Check(
        Schema schema, FieldsType type, Field kept, InterfaceType contract, Field promised)
    {
        var (here, there) = ($"{type}.{kept.Name}", $"{contract}.{promised.Name}");

        // A type that nothing defines is KnownTypeNames' business.
        if (schema.Types.ContainsKey(kept.Type.Named.Name) && !kept.Type.IsSubtypeOf(promised.Type, schema))
        {
            yield return new GraphQLError(
                $"Interface field {there} expects type {promised.Type} but {here} is type {kept.Type}.",
                promised.Node!.Type,
                kept.Node!.Type);
        }

        foreach (var argument in promised.Arguments.Values)
        {
            if (!kept.Arguments.TryGetValue(argument.Name, out var own))
            {
                yield return new GraphQLError(
                    $"Interface field argument {there}({argument.Name}:) expected but {here} does not provide it.",
                    argument.Node!,
                    kept.Node!);
            }
            else if (!own.Type.IsSameAs(argument.Type))
            {
                yield return new GraphQLError(
                    $"Interface field argument {there}({argument.Name}:) expects type {argument.Type} "
                    + $"but {here}({own.Name}:) is type {own.Type}.",
                    argument.Node!.Type,
                    own.Node!.Type);
            }
        }

        foreach (var own in kept.Arguments.Values.Where(own => own.IsRequired && !promised.Arguments.ContainsKey(own.Name)))
        {
            yield return new GraphQLError(
                $"Argument \"{here}({own.Name}:)\" must not be required type \"{own.Type}\" "
                + $"if not provided by the Interface field \"{there}\".",
                own.Node!,
                promised.Node!);
        }

        if (kept.DeprecationReason is not null && promised.DeprecationReason is null)
        {
            yield return new GraphQLError(
                $"Interface field {there} is not deprecated, so implementation field {here} must not be deprecated.",
                AppliedDirectives.Find(kept.Directives, "deprecated")!,
                kept.Node!.Type);
        }
    }
}
