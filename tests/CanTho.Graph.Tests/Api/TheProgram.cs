using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;

namespace CanTho.Graph.Tests.Api;

/// <summary>Commands, options, exit codes and error lines, and how it starts and stops.</summary>
public sealed class TheProgram : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cantho-program-").FullName;

    private string Data => Path.Combine(_folder, "data");

    [Fact]
    public async Task An_unknown_option_is_one_line_and_exit_code_1()
    {
        var (code, output, errors) = await ProgramProcess.Run("--prot", "80");

        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Equal("Unrecognized command or argument '--prot'. See --help.\n", errors);
    }

    [Fact]
    public async Task The_environment_sets_a_folder_and_the_command_line_outranks_it()
    {
        var (nowhere, elsewhere) = (Path.Combine(_folder, "nowhere"), Path.Combine(_folder, "elsewhere"));

        var byEnvironment = await ProgramProcess.RunWith([("CANTHO_SEED", nowhere), ("CANTHO_DATA", Data)], "--urls", "http://127.0.0.1:0");
        var byOption = await ProgramProcess.RunWith([("CANTHO_SEED", nowhere), ("CANTHO_DATA", Data)], "--seed", elsewhere);

        Assert.Equal((1, $"{nowhere}: There is no such folder.\n"), (byEnvironment.Code, byEnvironment.Errors));
        Assert.Equal((1, $"{elsewhere}: There is no such folder.\n"), (byOption.Code, byOption.Errors));
    }

    [Fact]
    public async Task Variables_of_other_programs_are_left_alone()
    {
        var (code, _, errors) = await ProgramProcess.RunWith(
            [("SEED", Path.Combine(_folder, "nowhere")), ("STORE", "theirs")], "export", "csv", "--data", Data, "--out", Path.Combine(_folder, "out"));

        Assert.Equal((0, ""), (code, errors));
    }

    [Fact]
    public async Task A_setting_that_cannot_be_read_is_one_line_and_exit_code_1()
    {
        var (code, _, errors) = await ProgramProcess.RunWith([("CANTHO_PLAYGROUND", "perhaps")], "--data", Data, "--seed", Path.Combine(_folder, "nowhere"));

        Assert.Equal(1, code);
        Assert.Equal("The setting Playground is on or off, not \"perhaps\".\n", errors);
    }

    [Fact]
    public async Task A_port_in_use_is_one_line_and_exit_code_1()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://{taken.LocalEndpoint}";

        var (code, _, errors) = await ProgramProcess.Run("--urls", address, "--data", Data);

        Assert.Equal(1, code);
        Assert.Equal($"Cannot listen on {address}: Failed to bind to address {address}: address already in use. Choose another address with --urls.\n", errors);
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_one_line_and_exit_code_1()
    {
        await File.WriteAllTextAsync(Data, "not a folder", TestContext.Current.CancellationToken);

        var (code, _, errors) = await ProgramProcess.Run("--data", Data, "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, code);
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(Data, errors);
    }

    [Fact]
    public async Task A_seed_folder_that_is_not_there_is_one_line_and_exit_code_1()
    {
        var nowhere = Path.Combine(_folder, "nowhere");

        var (code, _, errors) = await ProgramProcess.Run("--data", Data, "--seed", nowhere, "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, code);
        Assert.Equal($"{nowhere}: There is no such folder.\n", errors);
    }

    [Fact]
    public async Task Check_finds_nothing_wrong_with_the_seed_of_the_repository()
    {
        var (code, output, errors) = await ProgramProcess.Run("check", "seed");

        Assert.Equal("", errors);
        Assert.Equal(0, code);
        Assert.Matches(@"^No problems: \d+ entities, \d+ relationships, \d+ claims, \d+ figures\.\n$", output);
    }

    [Fact]
    public async Task Check_names_every_problem_by_file_and_line_and_exits_with_1()
    {
        foreach (var file in Directory.GetFiles(Repository.Seed, "*.csv"))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }

        var relationships = Path.Combine(_folder, "relationships.csv");
        var lines = await File.ReadAllLinesAsync(relationships, TestContext.Current.CancellationToken);
        lines[1] = lines[1].Replace(",person:", ",persn:", StringComparison.Ordinal).Replace(",organisation:", ",organisaton:", StringComparison.Ordinal).Replace(",place:", ",plaec:", StringComparison.Ordinal).Replace(",document:", ",docment:", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(relationships, lines, TestContext.Current.CancellationToken);

        var (code, output, errors) = await ProgramProcess.Run("check", _folder);

        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.All(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith($"{relationships}:2: ", line));
        Assert.True(errors.Length > 0);
    }

    [Fact]
    public async Task The_schema_command_prints_what_the_server_serves()
    {
        var (code, output, _) = await ProgramProcess.Run("schema");
        using var server = ProgramProcess.Start("--urls", "http://127.0.0.1:0", "--data", Data);
        using var client = new HttpClient { BaseAddress = await server.Ready() };

        Assert.Equal(0, code);
        Assert.Contains("type Query {", output);
        Assert.Equal(await client.GetStringAsync("/graphql/schema.graphql", TestContext.Current.CancellationToken), output);
    }

    [Fact]
    public async Task A_second_start_finds_the_same_graph_and_writes_nothing()
    {
        var first = await OverviewOfAStart();
        var second = await OverviewOfAStart();

        Assert.Equal(first, second);
        Assert.Contains("\"revision\":1", second);
    }

    [Fact]
    public async Task Two_servers_do_not_share_a_store()
    {
        using var server = ProgramProcess.Start("--urls", "http://127.0.0.1:0", "--data", Data);
        await server.Ready();

        var (code, _, errors) = await ProgramProcess.Run("--urls", "http://127.0.0.1:0", "--data", Data);

        Assert.Equal(1, code);
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Sigterm_lets_a_request_in_flight_finish_and_exits_with_0()
    {
        using var server = ProgramProcess.Start("--urls", "http://127.0.0.1:0", "--data", Data);
        var address = await server.Ready();
        const string Body = """{"query":"{ overview { entities } }"}""";

        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(connection.GetStream());

        // The server answers 100 when it begins to read the body: from then on the request is in flight.
        await Send(connection, $"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\nExpect: 100-continue\r\n\r\n");
        Assert.Equal("HTTP/1.1 100 Continue", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Equal("", await reader.ReadLineAsync(TestContext.Current.CancellationToken));

        server.Signal("TERM");
        await Send(connection, Body);

        Assert.Equal("HTTP/1.1 200 OK", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Contains("\"entities\":", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Contains("POST /graphql 200 ", await server.RestOfOutput());
        Assert.Equal(0, await server.Ended());
    }

    [Fact]
    public async Task Each_request_is_one_line_of_the_log_with_its_duration()
    {
        using var server = ProgramProcess.Start("--urls", "http://127.0.0.1:0", "--data", Data);
        using var client = new HttpClient { BaseAddress = await server.Ready() };

        await client.GetAsync("/healthz", TestContext.Current.CancellationToken);
        await client.GetAsync("/nowhere%0Aforged", TestContext.Current.CancellationToken);
        await client.GetAsync("/graphql?query=query%20Size{overview{entities}}", TestContext.Current.CancellationToken);
        await client.GetAsync("/graphql?query={nothing%20more}", TestContext.Current.CancellationToken);
        server.Signal("TERM");
        var lines = (await server.RestOfOutput()).Split('\n').Where(line => line.Contains("GET", StringComparison.Ordinal)).ToList();

        Assert.Equal(4, lines.Count);
        Assert.Matches(@"GET /healthz 200 \d+\.\d ms$", lines[0]);
        Assert.Matches(@"GET /nowhere%0Aforged 404 \d+\.\d ms$", lines[1]);
        Assert.Matches(@"GET /graphql 200 \d+\.\d ms query Size$", lines[2]);
        Assert.Matches(@"GET /graphql 200 \d+\.\d ms GraphQL: 2 errors \(_validation_error\)$", lines[3]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> OverviewOfAStart()
    {
        using var server = ProgramProcess.Start("--urls", "http://127.0.0.1:0", "--data", Data);
        using var client = new HttpClient { BaseAddress = await server.Ready() };
        using var response = await client.PostAsJsonAsync("/graphql", new { query = "{ overview { revision entities relationships claims figures citations } }" }, TestContext.Current.CancellationToken);
        var overview = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        server.Signal("TERM");
        Assert.Equal(0, await server.Ended());
        return overview;
    }

    private static ValueTask Send(TcpClient connection, string text) =>
        connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);
}
