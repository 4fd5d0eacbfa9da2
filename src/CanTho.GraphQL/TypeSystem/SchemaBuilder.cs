using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem.Rules;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>START HERE: SDL in, a valid schema out. Spec: https://spec.graphql.org/September2025/#sec-Type-System</summary>
public static class SchemaBuilder
{
    /// <param name="sdl">The text of a schema file, of our own: the limits for strangers' queries are off.</param>
    /// <exception cref="SchemaException">The text does not read, or is no valid schema; everything wrong with it is listed.</exception>
    public static Schema Build(string sdl)
    {
        try
        {
            return Build(Parser.Parse(sdl, ParserOptions.Trusted));
        }
        catch (SyntaxException refused)
        {
            throw new SchemaException([refused.Error]);
        }
    }

    /// <param name="document">Definitions and extensions of types and directives. Operations and fragments in it are passed over.</param>
    /// <exception cref="SchemaException">It is no valid schema; everything wrong with it is listed.</exception>
    public static Schema Build(DocumentNode document)
    {
        var schema = Assemble(document);
        var errors = SchemaRules.Errors(document, schema);

        return errors.Count == 0 ? schema : throw new SchemaException(errors);
    }

    /// <summary>The schema as far as the document can be understood, whether it is valid or not.</summary>
    internal static Schema Assemble(DocumentNode document)
    {
        var assembly = new TypeAssembly(BuiltIns.Types);
        assembly.Add(document);

        var nodes = document.Definitions.OfType<SchemaDefinitionNode>().ToList();
        var schema = new Schema
        {
            Nodes = nodes,
            Description = nodes.Find(node => !node.Extends)?.Description?.Value,
        };

        foreach (var (name, type) in assembly.Types.Concat(BuiltIns.Types))
        {
            schema.Types.Add(name, type);
        }

        // A schema may define a directive of a built-in's name in its own way.
        foreach (var (name, directive) in assembly.Directives.Concat(BuiltIns.Directives))
        {
            schema.Directives.TryAdd(name, directive);
        }

        schema.QueryType = Root(OperationType.Query);
        schema.MutationType = Root(OperationType.Mutation);
        schema.SubscriptionType = Root(OperationType.Subscription);
        schema.IndexPossibleTypes();
        schema.IndexIntrospectedTypes();

        return schema;

        ObjectType? Root(OperationType operation) =>
            SchemaRoots.Name(nodes, operation) is { } name ? schema.Types.GetValueOrDefault(name) as ObjectType : null;
    }
}
