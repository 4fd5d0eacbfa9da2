using CanTho.GraphQL.Cost;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem.Rules;

/// <summary>One law about schemas. Each file of this folder holds one and names its article of the specification.</summary>
internal abstract class SchemaRule
{
    /// <param name="document">As written, with all that is double, unknown or out of place.</param>
    /// <param name="schema">As far as the document could be understood.</param>
    public abstract IEnumerable<GraphQLError> Check(DocumentNode document, Schema schema);
}

internal static class SchemaRules
{
    public static IReadOnlyList<SchemaRule> All { get; } =
    [
        new LoneSchemaDefinition(),
        new UniqueOperationTypes(),
        new UniqueTypeNames(),
        new UniqueEnumValueNames(),
        new UniqueFieldDefinitionNames(),
        new UniqueArgumentDefinitionNames(),
        new UniqueDirectiveNames(),
        new KnownTypeNames(),
        new KnownDirectives(),
        new UniqueDirectivesPerLocation(),
        new PossibleTypeExtensions(),
        new KnownArgumentNamesOnDirectives(),
        new UniqueArgumentNames(),
        new UniqueInputFieldNames(),
        new ProvidedRequiredArgumentsOnDirectives(),
        new ValuesOfDirectiveArguments(),
        new RootTypes(),
        new ReservedNames(),
        new BuiltInTypes(),
        new NonEmptyTypes(),
        new InputAndOutputTypes(),
        new ImplementedInterfaces(),
        new InterfaceFields(),
        new UnionMembers(),
        new RequiredInputsInForce(),
        new DefaultValues(),
        new DefaultValueCycles(),
        new OneOfFields(),
        new OneOfExtensions(),
        new InputObjectCycles(),
        new DirectiveCycles(),
        new ValidCosts(),
        new ValidListSizes(),
    ];

    public static IReadOnlyList<GraphQLError> Errors(DocumentNode document, Schema schema) =>
    [
        .. from rule in All
           from error in rule.Check(document, schema)
           select error with { Rule = rule.GetType().Name },
    ];
}
