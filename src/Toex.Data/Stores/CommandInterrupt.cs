using System.Data.Common;

namespace Toex.Data.Stores;

/// <summary>
/// Stops a running command when asked to. Both engines forget an interrupt that comes before the command has begun, and the command
/// would then run to its end: so it is asked again until it has ended.
/// </summary>
internal sealed class CommandInterrupt : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Lock running = new();
    private readonly DbCommand command;
    private readonly CancellationTokenRegistration registration;
    private Timer? timer;
    private bool ended;

    internal CommandInterrupt(DbCommand command, CancellationToken cancel)
    {
        this.command = command;
        registration = cancel.Register(Begin);
    }

    /// <summary>The command has ended: what runs next on its connection is not interrupted.</summary>
    public void Dispose()
    {
        lock (running)
        {
            ended = true;
            timer?.Dispose();
        }

        registration.Dispose();
    }

    private void Begin()
    {
        lock (running)
        {
            if (!ended)
            {
                timer = new Timer(_ => Interrupt(), null, TimeSpan.Zero, Pause);
            }
        }
    }

    private void Interrupt()
    {
        lock (running)
        {
            if (!ended)
            {
                try
                {
                    command.Cancel();
                }
                catch (Exception fault) when (fault is DbException or InvalidOperationException)
                {
                    // It ended of itself; on this thread an exception would end the process.
                }
            }
        }
    }
}
