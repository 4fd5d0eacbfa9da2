using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Tests.Execution;

/// <summary>What an operator would find in the log.</summary>
internal sealed class ErrorLog : ILogger<GraphQLEngine>
{
    public List<(string Message, Exception? Exception)> Lines { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Add((formatter(state, exception), exception));
}
