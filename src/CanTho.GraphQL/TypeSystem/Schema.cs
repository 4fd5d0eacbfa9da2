using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>
/// The whole type system, built once and then only read. Spec: https://spec.graphql.org/September2025/#sec-Schema
/// </summary>
public sealed class Schema
{
    private readonly Dictionary<string, HashSet<string>> _possible = new(StringComparer.Ordinal);

    public string? Description { get; internal set; }

    public ObjectType? QueryType { get; internal set; }

    public ObjectType? MutationType { get; internal set; }

    public ObjectType? SubscriptionType { get; internal set; }

    /// <summary>Every named type, the built-in scalars and introspection types among them.</summary>
    public OrderedDictionary<string, NamedType> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>Every directive, the built-in ones among them.</summary>
    public OrderedDictionary<string, DirectiveDefinition> Directives { get; } = new(StringComparer.Ordinal);

    /// <summary>The <c>schema</c> definition and its extensions, where written.</summary>
    public IReadOnlyList<SchemaDefinitionNode> Nodes { get; internal set; } = [];

    public ObjectType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The type that a reference names, or null when the schema has no type of that name.</summary>
    public SchemaType? TypeOf(TypeNode reference) => reference switch
    {
        NamedTypeNode named => Types.GetValueOrDefault(named.Name.Value),
        ListTypeNode list => TypeOf(list.Type) is { } inner ? new ListType(inner) : null,
        NonNullTypeNode nonNull => TypeOf(nonNull.Type) is { } inner ? new NonNullType(inner) : null,
        _ => null,
    };

    /// <summary>The object types a value of this type may have: itself, a union's members, an interface's implementers.</summary>
    public IReadOnlyCollection<string> PossibleTypes(CompositeType type) => _possible[type.Name];

    public bool IsPossible(CompositeType type, ObjectType actual) => _possible[type.Name].Contains(actual.Name);

    /// <summary>
    /// The field that a selection <paramref name="name"/> on <paramref name="parent"/> means: one of its own, or a meta field. Null when
    /// there is none: a union has only <c>__typename</c>.
    /// </summary>
    public Field? FieldOf(CompositeType parent, string name) =>
        (parent as FieldsType)?.Fields.GetValueOrDefault(name) ?? MetaField(parent, name);

    /// <summary>
    /// <c>__typename</c> on every composite type, <c>__schema</c> and <c>__type</c> on the query root; null for every other name. Meta
    /// fields are in no type's <see cref="FieldsType.Fields"/>; their resolvers are ordinary ones.
    /// </summary>
    public Field? MetaField(CompositeType parent, string name) => name switch
    {
        "__typename" => MetaFields.TypeName,
        "__schema" when parent == QueryType => MetaFields.Schema,
        "__type" when parent == QueryType => MetaFields.Type,
        _ => null,
    };

    /// <summary>The types that introspection shows: all but the built-in scalars that the schema does not use.</summary>
    internal IReadOnlyList<NamedType> IntrospectedTypes { get; private set; } = [];

    internal NamedType? IntrospectedType(string name) =>
        Types.TryGetValue(name, out var type) && IntrospectedTypes.Contains(type) ? type : null;

    /// <summary>Called once by the builder when all types are filled in.</summary>
    internal void IndexIntrospectedTypes()
    {
        var fields = Types.Values.OfType<FieldsType>().SelectMany(type => type.Fields.Values).ToList();
        var inputs = fields.SelectMany(field => field.Arguments.Values)
            .Concat(Types.Values.OfType<InputObjectType>().SelectMany(type => type.Fields.Values))
            .Concat(Directives.Values.SelectMany(directive => directive.Arguments.Values));
        var used = fields.Select(field => field.Type.Named).Concat(inputs.Select(input => input.Type.Named)).ToHashSet();

        IntrospectedTypes = [.. Types.Values.Where(type => type is not ScalarType || !BuiltIns.IsBuiltIn(type) || used.Contains(type))];
    }

    /// <summary>Called once by the builder when all types are filled in.</summary>
    internal void IndexPossibleTypes()
    {
        foreach (var composite in Types.Values.OfType<CompositeType>())
        {
            _possible[composite.Name] = composite switch
            {
                UnionType union => [.. union.Types.Select(member => member.Name)],
                InterfaceType => [],
                _ => [composite.Name],
            };
        }

        foreach (var type in Types.Values.OfType<ObjectType>())
        {
            foreach (var implemented in type.Interfaces)
            {
                _possible[implemented.Name].Add(type.Name);
            }
        }
    }
}
