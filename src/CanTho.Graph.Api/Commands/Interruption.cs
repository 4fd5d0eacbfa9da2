using System.Runtime.InteropServices;

namespace CanTho.Graph.Api.Commands;

/// <summary>A signal ends the work and not the process, so that nothing half-written stays behind.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _ended;
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    public Interruption(CancellationToken cancel)
    {
        _ended = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
    }

    public CancellationToken Token => _ended.Token;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _ended.Dispose();
    }

    private void End(PosixSignalContext signal)
    {
        signal.Cancel = true;
        _ended.Cancel();
    }
}
