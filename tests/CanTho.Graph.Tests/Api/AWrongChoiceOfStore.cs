using CanTho.Graph.Tests.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Api;

/// <summary>Each is one line on the error stream and exit code 1, for every command that opens a store.</summary>
public sealed class AWrongChoiceOfStore : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cantho-choice-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("--store sqlite", "Argument 'sqlite' not recognized. Must be one of: 'embedded' 'neo4j' See --help.")]
    [InlineData("--store neo4j", "The store neo4j wants to know where the server is. Give its HTTP address with --neo4j, such as http://localhost:7474.")]
    [InlineData("--neo4j http://localhost:7474", "--neo4j and --neo4j-database are for the store in Neo4j. Add --store neo4j, or leave them out.")]
    [InlineData("--neo4j-database people", "--neo4j and --neo4j-database are for the store in Neo4j. Add --store neo4j, or leave them out.")]
    [InlineData("--store neo4j --neo4j http://localhost:7474 --data data", "--data is the folder of the embedded store, and --store neo4j keeps nothing in a folder. Leave one of the two out.")]
    [InlineData("--store neo4j --neo4j bolt://localhost:7687", "This program speaks HTTP with Neo4j, not bolt. Give its HTTP address, such as http://localhost:7474.")]
    [InlineData("--store neo4j --neo4j http://me:secret@localhost", "The address of Neo4j must hold no user or password. Set NEO4J_USERNAME and NEO4J_PASSWORD.")]
    [InlineData("--store neo4j --neo4j localhost", "\"localhost\" is no address. Give Neo4j's HTTP address, such as http://localhost:7474.")]
    [InlineData("--store neo4j --neo4j http://localhost:7474 --neo4j-wait -1", "--neo4j-wait is -1. Give the seconds to wait for Neo4j at start, 0 to ask but once.")]
    public async Task On_the_command_line(string arguments, string message)
    {
        Assert.Equal((1, "", $"{message}\n"), await ProgramProcess.Run(arguments.Split(' ')));
        Assert.Equal((1, "", $"{message}\n"), await ProgramProcess.Run(["export", "json", .. arguments.Split(' ')]));
    }

    [Theory]
    [InlineData("CANTHO_STORE=sqlite", "There is no store \"sqlite\". Choose embedded or neo4j.")]
    [InlineData("CANTHO_STORE=neo4j", "The store neo4j wants to know where the server is. Give its HTTP address with --neo4j, such as http://localhost:7474.")]
    [InlineData("CANTHO_STORE=neo4j CANTHO_NEO4J=http://localhost:7474 NEO4J_PASSWORD=x", "NEO4J_PASSWORD is set and NEO4J_USERNAME is not. Set both, or none for a server without authentication.")]
    [InlineData("CANTHO_STORE=neo4j CANTHO_NEO4J=http://localhost:7474 NEO4J_USERNAME=x", "NEO4J_USERNAME is set and NEO4J_PASSWORD is not. Set both, or none for a server without authentication.")]
    [InlineData("CANTHO_STORE=neo4j CANTHO_NEO4J=http://localhost:7474 NEO4J_USERNAME=a:b NEO4J_PASSWORD=x", "NEO4J_USERNAME is \"a:b\". A user of Neo4j over HTTP has no colon in the name.")]
    public async Task In_the_environment(string variables, string message)
    {
        var environment = variables.Split(' ').Select(variable => variable.Split('=', 2)).Select(variable => (variable[0], variable[1]));

        Assert.Equal((1, "", $"{message}\n"), await ProgramProcess.RunWith(environment));
    }

    [Fact]
    public async Task A_server_that_is_too_old()
    {
        await using var old = await FakeNeo4j.Replying(Replies.Discovery("5.25.1"));

        var (code, _, errors) = await ProgramProcess.Run("--store", "neo4j", "--neo4j", Address(old));

        Assert.Equal((1, $"Neo4j at {Address(old)} is 5.25.1. Upgrade it to 5.26 or later.\n"), (code, errors));
    }

    [Fact]
    public async Task A_server_that_refuses_the_password_whose_line_does_not_tell_it()
    {
        await using var server = await FakeNeo4j.Replying(
            Replies.Discovery(), Replies.Error(401, "Neo.ClientError.Security.Unauthorized"));

        var (code, output, errors) = await ProgramProcess.RunWith(
            [("NEO4J_USERNAME", "ngoc"), ("NEO4J_PASSWORD", "hunter2")], ["--store", "neo4j", "--neo4j", Address(server)]);

        Assert.Equal(
            (1, $"Neo4j at {Address(server)} refused the user \"ngoc\" with this password. Check NEO4J_USERNAME and NEO4J_PASSWORD.\n"), (code, errors));
        Assert.DoesNotContain("hunter2", output);
        Assert.All(server.Asked.Skip(1), asked => Assert.Equal("Basic bmdvYzpodW50ZXIy", asked.Authorization));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_waited_for_and_the_waiting_said()
    {
        var nowhere = new FreePort().Address;

        var (code, output, errors) = await ProgramProcess.Run("--store", "neo4j", "--neo4j", nowhere, "--neo4j-wait", "1");

        Assert.Equal(
            (1, $"Waited 1 s for Neo4j in vain. Neo4j at {nowhere} cannot be reached (Connection refused). Start it, or give its address with --neo4j.\n"),
            (code, errors));
        Assert.Contains("Waiting for Neo4j, again in 0.5 s.", output);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_no_longer_waited_for_when_the_program_is_told_to_stop()
    {
        using var program = ProgramProcess.Start("--store", "neo4j", "--neo4j", new FreePort().Address);
        await program.Says("Waiting for Neo4j, again in 0.5 s.");

        program.Signal("TERM");

        Assert.Equal("Stopped before the store was open.\n", await program.RestOfErrors());
        Assert.Equal(1, await program.Ended());
    }

    private static string Address(FakeNeo4j server) => server.Address.ToString().TrimEnd('/');
}
