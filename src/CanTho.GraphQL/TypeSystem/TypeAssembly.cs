using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>
/// Makes types and directives of their definitions and extensions. It judges nothing and never fails: of two definitions the first
/// counts, what extends nothing is left out, and an unknown type is taken for a scalar. So the rules can speak about all of a schema at
/// once.
/// </summary>
internal sealed class TypeAssembly(IReadOnlyDictionary<string, NamedType> builtIn)
{
    private readonly Dictionary<string, ScalarType> _unknown = new(StringComparer.Ordinal);

    /// <summary>In the order of definition; without the built-in ones.</summary>
    public OrderedDictionary<string, NamedType> Types { get; } = new(StringComparer.Ordinal);

    public OrderedDictionary<string, DirectiveDefinition> Directives { get; } = new(StringComparer.Ordinal);

    public void Add(DocumentNode document)
    {
        var nodes = document.Definitions.OfType<TypeDefinitionNode>().ToLookup(node => node.Name.Value, StringComparer.Ordinal);

        // First all names, then what is behind them: types refer to each other in any order and in circles.
        foreach (var definitions in nodes.Where(group => !builtIn.ContainsKey(group.Key)))
        {
            if (definitions.FirstOrDefault(node => !node.Extends) is { } definition)
            {
                var type = Declare(definition);
                type.Description = definition.Description?.Value;
                type.Nodes = [definition, .. definitions.Where(node => node.Extends && node.GetType() == definition.GetType())];
                type.Directives = [.. type.Nodes.SelectMany(node => node.Directives)];
                Types.Add(definitions.Key, type);
            }
        }

        foreach (var type in Types.Values)
        {
            Fill(type);
        }

        foreach (var definition in document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            Directives.TryAdd(definition.Name.Value, Directive(definition));
        }
    }

    private static NamedType Declare(TypeDefinitionNode node)
    {
        var name = node.Name.Value;

        return node switch
        {
            ScalarTypeDefinitionNode => new ScalarType(name),
            ObjectTypeDefinitionNode => new ObjectType(name),
            InterfaceTypeDefinitionNode => new InterfaceType(name),
            UnionTypeDefinitionNode => new UnionType(name),
            EnumTypeDefinitionNode => new EnumType(name),
            _ => new InputObjectType(name),
        };
    }

    private void Fill(NamedType type)
    {
        foreach (var node in type.Nodes)
        {
            switch (type, node)
            {
                case (ScalarType scalar, ScalarTypeDefinitionNode):
                    scalar.SpecifiedByUrl = AppliedDirectives.SpecifiedBy(node.Directives) ?? scalar.SpecifiedByUrl;
                    break;
                case (FieldsType fields, ObjectTypeDefinitionNode definition):
                    AddFields(fields, definition.Fields, definition.Interfaces);
                    break;
                case (FieldsType fields, InterfaceTypeDefinitionNode definition):
                    AddFields(fields, definition.Fields, definition.Interfaces);
                    break;
                case (UnionType union, UnionTypeDefinitionNode definition):
                    union.Types = [.. union.Types.Union(definition.Types.Select(Named).OfType<ObjectType>())];
                    break;
                case (EnumType words, EnumTypeDefinitionNode definition):
                    AddValues(words, definition.Values);
                    break;
                case (InputObjectType input, InputObjectTypeDefinitionNode definition):
                    AddInputs(input.Fields, definition.Fields);
                    input.IsOneOf |= !node.Extends && AppliedDirectives.OneOf(node.Directives);
                    break;
            }
        }
    }

    private void AddFields(FieldsType type, IReadOnlyList<FieldDefinitionNode> nodes, IReadOnlyList<NamedTypeNode> interfaces)
    {
        type.Interfaces = [.. type.Interfaces.Union(interfaces.Select(Named).OfType<InterfaceType>())];

        foreach (var node in nodes)
        {
            var field = new Field(node.Name.Value, Reference(node.Type))
            {
                Description = node.Description?.Value,
                DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
                Directives = node.Directives,
                Node = node,
            };
            AddInputs(field.Arguments, node.Arguments);
            type.Fields.TryAdd(field.Name, field);
        }
    }

    private static void AddValues(EnumType type, IReadOnlyList<EnumValueDefinitionNode> nodes)
    {
        foreach (var node in nodes)
        {
            type.Values.TryAdd(node.Name.Value, new EnumValue(node.Name.Value)
            {
                Description = node.Description?.Value,
                DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
                Directives = node.Directives,
                Node = node,
            });
        }
    }

    private void AddInputs(OrderedDictionary<string, InputValue> inputs, IReadOnlyList<InputValueDefinitionNode> nodes)
    {
        foreach (var node in nodes)
        {
            inputs.TryAdd(node.Name.Value, new InputValue(node.Name.Value, Reference(node.Type))
            {
                Description = node.Description?.Value,
                DefaultLiteral = node.DefaultValue,
                DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
                Directives = node.Directives,
                Node = node,
            });
        }
    }

    private DirectiveDefinition Directive(DirectiveDefinitionNode node)
    {
        var directive = new DirectiveDefinition(node.Name.Value)
        {
            Description = node.Description?.Value,
            IsRepeatable = node.Repeatable,
            Locations = [.. node.Locations.Select(location => location.Value)],
            Node = node,
        };
        AddInputs(directive.Arguments, node.Arguments);

        return directive;
    }

    private SchemaType Reference(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(Reference(list.Type)),
        NonNullTypeNode nonNull => new NonNullType(Reference(nonNull.Type)),
        _ => Named((NamedTypeNode)node),
    };

    private NamedType Named(NamedTypeNode node)
    {
        var name = node.Name.Value;

        return builtIn.GetValueOrDefault(name) ?? Types.GetValueOrDefault(name) ?? Unknown(name);
    }

    private ScalarType Unknown(string name)
    {
        if (!_unknown.TryGetValue(name, out var type))
        {
            _unknown[name] = type = new ScalarType(name);
        }

        return type;
    }
}
