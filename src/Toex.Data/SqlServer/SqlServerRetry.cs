using Toex.Data.Errors;

namespace Toex.Data.SqlServer;

/// <summary>
/// Tries again what failed for a reason that passes by itself, after pauses that double. The client's own retrying does not serve: it
/// sleeps through Ctrl+C, and tries a command on a connection that is gone.
/// </summary>
internal static class SqlServerRetry
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(20);

    /// <summary>Runs an action that can be run twice without harm.</summary>
    internal static T Run<T>(SqlServerAddress address, CancellationToken cancel, Func<T> run)
    {
        var pause = address.RetryPause;
        for (var tried = 0; ; tried++)
        {
            try
            {
                return run();
            }
            catch (ToexException error) when (tried < address.RetryCount && SqlServerFault.Passes(error))
            {
                // Two that were in each other's way should not meet again.
                cancel.WaitHandle.WaitOne(pause * (0.8 + (0.4 * Random.Shared.NextDouble())));
                cancel.ThrowIfCancellationRequested();
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }
}
