using System.Reflection;
using System.Text.RegularExpressions;
using CanTho.Graph.Domain;
using CanTho.GraphQL;

namespace CanTho.Graph.Tests;

/// <summary>House rules that a reviewer should not have to remember.</summary>
public sealed partial class Conventions
{
    private static readonly Assembly s_knowledge = typeof(Entity).Assembly;
    private static readonly Assembly s_engine = typeof(GraphQLEngine).Assembly;
    private static readonly Assembly s_host = typeof(Graph.Api.Settings).Assembly;

    [Fact]
    public void Nothing_is_called_manager_helper_or_util() =>
        Assert.DoesNotContain(OwnTypes(), type => VagueName().IsMatch(type.Name));

    [Fact]
    public void Nothing_is_called_graph_or_path() =>
        Assert.DoesNotContain(OwnTypes(), type => type.Name is "Graph" or "Path");

    [Fact]
    public void The_engine_knows_nothing_of_can_tho() =>
        Assert.DoesNotContain(s_engine.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("CanTho.Graph", StringComparison.Ordinal)
            && reference.Name != s_engine.GetName().Name);

    [Fact]
    public void The_knowledge_base_knows_no_http_and_no_graphql() =>
        Assert.DoesNotContain(s_knowledge.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || reference.Name.StartsWith("CanTho.GraphQL", StringComparison.Ordinal));

    [Fact]
    public void The_domain_refers_to_nothing_else_of_ours()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "src/CanTho.Graph/Domain"), "*.cs");

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotMatch(@"using CanTho\.Graph\.(?!Domain)", File.ReadAllText(file)));
    }

    [Fact]
    public void No_source_file_is_longer_than_four_hundred_lines()
    {
        var long_ones = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Generated().IsMatch(file))
            .Select(file => (Name: Path.GetRelativePath(Repository.Root, file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > 400);

        Assert.Empty(long_ones);
    }

    [Fact]
    public void No_source_file_has_regions() =>
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(file => !Generated().IsMatch(file)),
            file => File.ReadAllText(file).Contains("#region", StringComparison.Ordinal));

    private static IEnumerable<Type> OwnTypes() =>
        from assembly in (Assembly[])[s_knowledge, s_engine, s_host]
        from type in assembly.GetTypes()
        where type.Namespace?.StartsWith("CanTho", StringComparison.Ordinal) == true
        select type;

    [GeneratedRegex("(Manager|Helpers?|Utils?|Utilities|Processor|Common)$")]
    private static partial Regex VagueName();

    [GeneratedRegex("[/\\\\](obj|bin|node_modules)[/\\\\]")]
    private static partial Regex Generated();
}
