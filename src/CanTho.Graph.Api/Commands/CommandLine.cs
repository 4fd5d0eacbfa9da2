using System.CommandLine;
using System.CommandLine.Invocation;

namespace CanTho.Graph.Api.Commands;

/// <summary>What the program can be told to do. Without a command it serves.</summary>
internal static class CommandLine
{
    // Signals are the host's business (it lets requests in flight finish), and so are unexpected exceptions.
    private static readonly InvocationConfiguration s_invocation = new()
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };

    /// <returns>The exit code: 0, or 1 after a line on the error stream that says what is wrong.</returns>
    public static async Task<int> Run(string[] args)
    {
        var root = ServeCommand.Make();
        root.Add(CheckCommand.Make());
        root.Add(SchemaCommand.Make());
        root.Add(ExportCommand.Make());
        root.Add(GenerateCommand.Make());

        var parsed = root.Parse(args);

        try
        {
            // The library prints its whole help below an error, and lists words on lines of their own: here the error is one line, and help
            // is there for the asking.
            return parsed.Action is ParseErrorAction
                ? throw new Failure($"{string.Join(' ', parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))} See --help.")
                : await parsed.InvokeAsync(s_invocation);
        }
        catch (Failure failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }
}
