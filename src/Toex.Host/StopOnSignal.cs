using System.Runtime.InteropServices;

namespace Toex.Host;

/// <summary>Ctrl+C stops the pipeline, so that the cmdlet that runs can tidy up; a second one ends the process.</summary>
internal sealed class StopOnSignal : IDisposable
{
    private const int Interrupt = 2;
    private const int Terminate = 15;

    private readonly System.Management.Automation.PowerShell _shell;
    private readonly PosixSignalRegistration[] _signals;

    public StopOnSignal(System.Management.Automation.PowerShell shell)
    {
        _shell = shell;
        _signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, Interrupt)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, Terminate)),
        ];
    }

    /// <summary>The exit code that a signal asks for; null where none came.</summary>
    public int? ExitCode { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }
    }

    private void Stop(PosixSignalContext signal, int number)
    {
        if (ExitCode is null)
        {
            signal.Cancel = true;
            ExitCode = Host.ExitCode.Signal + number;
            _shell.BeginStop(null, null);
        }
    }
}
