using System.Collections.Frozen;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem.Scalars;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>
/// The scalars, directives and introspection types that every schema has, read once from <c>built-in.graphql</c> and shared by all
/// schemas: nothing in them changes.
/// </summary>
internal static class BuiltIns
{
    private static readonly TypeAssembly Assembly = Read();

    public static OrderedDictionary<string, NamedType> Types => Assembly.Types;

    public static OrderedDictionary<string, DirectiveDefinition> Directives => Assembly.Directives;

    public static bool IsBuiltIn(NamedType type) => Types.TryGetValue(type.Name, out var own) && own == type;

    public static bool IsBuiltIn(DirectiveDefinition directive) => Directives.TryGetValue(directive.Name, out var own) && own == directive;

    private static TypeAssembly Read()
    {
        using var resource = typeof(BuiltIns).Assembly.GetManifestResourceStream("built-in.graphql")!;
        using var reader = new StreamReader(resource);

        var assembly = new TypeAssembly(FrozenDictionary<string, NamedType>.Empty);
        assembly.Add(Parser.Parse(reader.ReadToEnd(), ParserOptions.Trusted));

        Coerce("Int", new IntCoercion());
        Coerce("Float", new FloatCoercion());
        Coerce("String", new StringCoercion());
        Coerce("Boolean", new BooleanCoercion());
        Coerce("ID", new IdCoercion());

        foreach (var type in assembly.Types.Values.OfType<ObjectType>())
        {
            foreach (var field in type.Fields.Values)
            {
                field.Resolver = Introspection.Resolver(type.Name, field.Name);
            }
        }

        return assembly;

        void Coerce(string name, ScalarCoercion coercion) => ((ScalarType)assembly.Types[name]).Coercion = coercion;
    }
}
