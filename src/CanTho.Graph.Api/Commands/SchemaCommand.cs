using System.CommandLine;
using CanTho.Graph.Api.Web;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.Graph.Api.Commands;

/// <summary><c>schema</c>: prints the schema, for the tools of those who build front ends.</summary>
internal static class SchemaCommand
{
    public static Command Make()
    {
        var command = new Command("schema", "Print the GraphQL schema (SDL).");
        command.SetAction(_ => Console.Out.Write(SchemaPrinter.Print(GraphSchema.Load())));
        return command;
    }
}
