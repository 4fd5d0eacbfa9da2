using System.Diagnostics;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>
/// How the fields of the introspection types are resolved: the sources are the type system's own objects.
/// Spec: https://spec.graphql.org/September2025/#sec-Schema-Introspection
/// </summary>
internal static class Introspection
{
    public static FieldResolver Resolver(string type, string field) => (type, field) switch
    {
        ("__Schema", "description") => Of<Schema>(schema => schema.Description),
        ("__Schema", "types") => Of<Schema>(schema => schema.IntrospectedTypes),
        ("__Schema", "queryType") => Of<Schema>(schema => schema.QueryType),
        ("__Schema", "mutationType") => Of<Schema>(schema => schema.MutationType),
        ("__Schema", "subscriptionType") => Of<Schema>(schema => schema.SubscriptionType),
        ("__Schema", "directives") => Of<Schema>(schema => schema.Directives.Values),

        ("__Type", "kind") => Of<SchemaType>(Kind),
        ("__Type", "name") => Of<SchemaType>(source => (source as NamedType)?.Name),
        ("__Type", "description") => Of<SchemaType>(source => (source as NamedType)?.Description),
        ("__Type", "specifiedByURL") => Of<SchemaType>(source => (source as ScalarType)?.SpecifiedByUrl),
        ("__Type", "fields") => InForce<SchemaType, Field>(
            source => (source as FieldsType)?.Fields.Values, field => field.DeprecationReason),
        ("__Type", "interfaces") => Of<SchemaType>(source => (source as FieldsType)?.Interfaces),
        ("__Type", "possibleTypes") => PossibleTypes,
        ("__Type", "enumValues") => InForce<SchemaType, EnumValue>(
            source => (source as EnumType)?.Values.Values, value => value.DeprecationReason),
        ("__Type", "inputFields") => InForce<SchemaType, InputValue>(
            source => (source as InputObjectType)?.Fields.Values, input => input.DeprecationReason),
        ("__Type", "ofType") => Of<SchemaType>(source => source switch
        {
            ListType list => list.OfType,
            NonNullType nonNull => nonNull.OfType,
            _ => null,
        }),
        ("__Type", "isOneOf") => Of<SchemaType>(source => (source as InputObjectType)?.IsOneOf),

        ("__Field", "name") => Of<Field>(source => source.Name),
        ("__Field", "description") => Of<Field>(source => source.Description),
        ("__Field", "args") => InForce<Field, InputValue>(source => source.Arguments.Values, argument => argument.DeprecationReason),
        ("__Field", "type") => Of<Field>(source => source.Type),
        ("__Field", "isDeprecated") => Of<Field>(source => source.DeprecationReason is not null),
        ("__Field", "deprecationReason") => Of<Field>(source => source.DeprecationReason),

        ("__InputValue", "name") => Of<InputValue>(source => source.Name),
        ("__InputValue", "description") => Of<InputValue>(source => source.Description),
        ("__InputValue", "type") => Of<InputValue>(source => source.Type),
        ("__InputValue", "defaultValue") => Of<InputValue>(source => source.DefaultLiteral is { } literal ? Printer.Print(literal) : null),
        ("__InputValue", "isDeprecated") => Of<InputValue>(source => source.DeprecationReason is not null),
        ("__InputValue", "deprecationReason") => Of<InputValue>(source => source.DeprecationReason),

        ("__EnumValue", "name") => Of<EnumValue>(source => source.Name),
        ("__EnumValue", "description") => Of<EnumValue>(source => source.Description),
        ("__EnumValue", "isDeprecated") => Of<EnumValue>(source => source.DeprecationReason is not null),
        ("__EnumValue", "deprecationReason") => Of<EnumValue>(source => source.DeprecationReason),

        ("__Directive", "name") => Of<DirectiveDefinition>(source => source.Name),
        ("__Directive", "description") => Of<DirectiveDefinition>(source => source.Description),
        ("__Directive", "isRepeatable") => Of<DirectiveDefinition>(source => source.IsRepeatable),
        ("__Directive", "locations") => Of<DirectiveDefinition>(source => source.Locations),
        ("__Directive", "args") => InForce<DirectiveDefinition, InputValue>(
            source => source.Arguments.Values, argument => argument.DeprecationReason),

        _ => throw new UnreachableException($"built-in.graphql has a field {type}.{field} that nobody resolves."),
    };

    private static FieldResolver Of<TSource>(Func<TSource, object?> read) => context => new(read((TSource)context.Source!));

    /// <summary>A list, without what is deprecated unless the query asks for that too.</summary>
    private static FieldResolver InForce<TSource, TItem>(
        Func<TSource, IEnumerable<TItem>?> read, Func<TItem, string?> deprecated) => context =>
    {
        var all = context.Argument<bool>("includeDeprecated");

        return new(read((TSource)context.Source!)?.Where(item => all || deprecated(item) is null).ToList());
    };

    private static ValueTask<object?> PossibleTypes(ResolverContext context) => new(context.Source switch
    {
        CompositeType type and not ObjectType => context.Schema.PossibleTypes(type).Select(name => context.Schema.Types[name]).ToList(),
        _ => null,
    });

    private static string Kind(SchemaType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };
}
