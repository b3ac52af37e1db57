using Microsoft.Data.SqlClient;
using Toex.Data.Errors;

namespace Toex.Data.SqlServer;

/// <summary>Turns faults of Microsoft.Data.SqlClient into errors of the catalogue.</summary>
internal static class SqlServerFault
{
    /// <summary>Faults that pass by themselves: deadlocks, throttling, failing over. A login to a database that is not there is none.</summary>
    internal static IReadOnlyList<int> Transient { get; } =
    [
        1204, 1205, 1222, // locks
        64, 121, 233, 10053, 10054, 10060, // the network dropped the connection
        4221, 10928, 10929, 18401, 40197, 40501, 40540, 40613, 40143, 42108, 42109, 49918, 49919, 49920, // Azure: busy, moving or resuming
    ];

    private const int NativeCertificateUntrusted = -2146893019;
    private const int NativeCertificateName = -2146762481;

    /// <summary>Faults of an action, explained; its cancellation as such.</summary>
    /// <param name="place">Server and database.</param>
    /// <param name="what">What was running, for messages.</param>
    /// <param name="cancel">The caller's.</param>
    /// <param name="run">The action.</param>
    internal static T Guard<T>(string place, string what, CancellationToken cancel, Func<T> run)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            return run();
        }
        catch (Exception fault) when (cancel.IsCancellationRequested && fault is SqlException or InvalidOperationException or OperationCanceledException)
        {
            throw new OperationCanceledException(cancel);
        }
        catch (AggregateException faults) when (faults.InnerExceptions is [.., SqlException last])
        {
            // The retry provider gathers what each try met.
            throw Explain(place, what, last);
        }
        catch (SqlException fault)
        {
            throw Explain(place, what, fault);
        }
        catch (InvalidOperationException fault) when (fault.Source == typeof(SqlConnection).Namespace)
        {
            // A connection that broke while nothing ran is found closed.
            throw ServerErrors.ConnectionLost.With(fault, place, what);
        }
    }

    /// <summary>The catalogue's error for a fault.</summary>
    internal static ToexException Explain(string place, string what, SqlException fault)
    {
        var inner = fault.InnerException;
        return fault.Number switch
        {
            _ when Certificate(fault, inner) => ServerErrors.CertificateNotTrusted.With(fault, place),
            18456 or 18452 or 18470 or 18487 or 18488 => ServerErrors.LoginFailed.With(fault, place, fault.Number),
            4060 or 911 => ServerErrors.DatabaseNotFound.With(fault, place),
            -2 => ServerErrors.Timeout.With(fault, place, what),
            1205 => ServerErrors.Deadlock.With(fault, place, what),
            229 or 230 or 262 or 297 or 300 or 371 or 916 => ServerErrors.PermissionDenied.With(fault, place, what),
            20 => ServerErrors.NotEncrypted.With(fault, place),
            _ when fault.Class >= 20 || fault.Number is 64 or 121 or 232 or 233 or 10053 or 10054 =>
                what == Opening && Unreachable(fault) ? ServerErrors.NotReachable.With(fault, place)
                : what == Opening && inner is System.Security.Authentication.AuthenticationException ? ServerErrors.NotEncrypted.With(fault, place)
                : ServerErrors.ConnectionLost.With(fault, place, what),
            _ => DatabaseErrors.QueryFailed.With(fault, what, $"{FirstLine(fault.Message)} (error {fault.Number})"),
        };
    }

    /// <summary>What a connection does while it opens, for messages.</summary>
    internal const string Opening = "opening the connection";

    private static bool Certificate(SqlException fault, Exception? inner) =>
        fault.Number is NativeCertificateUntrusted or NativeCertificateName
        || (inner is System.ComponentModel.Win32Exception { NativeErrorCode: NativeCertificateUntrusted or NativeCertificateName })
        || (inner is System.Security.Authentication.AuthenticationException && inner.Message.Contains("certificate", StringComparison.OrdinalIgnoreCase));

    private static bool Unreachable(SqlException fault) =>
        fault.Number is 2 or 11 or 53 or 258 or 1225 or 11001 or 10061 or -1 or 40
        || fault.InnerException is System.Net.Sockets.SocketException
        || (fault.Number == 0 && fault.Message.Contains("network-related", StringComparison.OrdinalIgnoreCase));

    private static string FirstLine(string message) => message.Split('\n', 2)[0].Trim();
}
