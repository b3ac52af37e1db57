using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.Data.SqlClient;
using Toex.Data.Errors;

namespace Toex.Data.SqlServer;

/// <summary>Turns faults of Microsoft.Data.SqlClient into errors of the catalogue.</summary>
internal static class SqlServerFault
{
    /// <summary>What a connection does while it opens, for messages.</summary>
    internal const string Opening = "opening the connection";

    /// <summary>What a fault means for the data where nothing was being written.</summary>
    internal const string NothingWritten = "Nothing was written.";

    /// <summary>The same for what runs in a transaction.</summary>
    internal const string Undone = "What was being written is undone.";

    /// <summary>The same for a statement by itself whose answer is missing.</summary>
    internal const string Unknown = "It is not known whether it was done: check before you run it again.";

    /// <summary>From this class on an error ends the connection; the client gives it to all that it meets on the network itself.</summary>
    private const byte Fatal = 20;

    /// <summary>Server errors that pass by themselves. A login to a database that is not there is none.</summary>
    private static readonly int[] Transient =
    [
        1204, 1205, 1222, // locks
        4221, 10928, 10929, 18401, 40197, 40501, 40540, 40613, 40143, 42108, 42109, 49918, 49919, 49920, // busy, moving or resuming
    ];

    /// <summary>No room in a file, the log or tempdb; no memory; a quota that is used up.</summary>
    private static readonly int[] Exhausted = [701, 802, 1101, 1105, 1121, 3257, 8645, 8651, 8657, 9002, 40544];

    /// <summary>What Windows says of a certificate: no authority known, another name, run out, revoked or not for servers.</summary>
    private static readonly uint[] CertificateCodes =
        [0x80090325, 0x80090322, 0x80090328, 0x800B0109, 0x800B010F, 0x800B0101, 0x800B010C, 0x800B0110, 0x80092010];

    /// <summary>Whether an error passes by itself. Of a server that is not there the client has made sure as long as it was
    /// given.</summary>
    internal static bool Passes(ToexException error) =>
        error.Definition == ServerErrors.ConnectionLost || error.Definition == ServerErrors.NotSqlServer
        || (error.InnerException is SqlServerError fault && fault.Numbers.Any(n => Transient.Contains(n)));

    /// <summary>Faults of an action, explained; its cancellation as such.</summary>
    /// <param name="place">Server and database.</param>
    /// <param name="what">What was running, for messages.</param>
    /// <param name="cancel">The caller's.</param>
    /// <param name="run">The action.</param>
    /// <param name="outcome">What a fault would mean for the data.</param>
    internal static T Guard<T>(string place, string what, CancellationToken cancel, Func<T> run, string outcome = NothingWritten)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            return run();
        }
        catch (Exception fault) when (cancel.IsCancellationRequested
            && fault is SqlException or InvalidOperationException or OperationCanceledException)
        {
            throw new OperationCanceledException(cancel);
        }
        catch (SqlException fault)
        {
            throw Explain(place, what, fault, outcome);
        }
        catch (InvalidOperationException fault) when (fault.Source == typeof(SqlConnection).Namespace)
        {
            // While opening, the answer made no sense; later, a connection that broke while nothing ran is found closed.
            throw what == Opening ? ServerErrors.NotSqlServer.With(fault, place)
                : ServerErrors.ConnectionLost.With(fault, place, what, outcome);
        }
    }

    /// <summary>The catalogue's error for a fault.</summary>
    internal static ToexException Explain(string place, string what, SqlException fault, string outcome = NothingWritten)
    {
        var kept = new SqlServerError(fault);

        // What the server refuses is not done.
        var refused = outcome == Unknown ? NothingWritten : outcome;
        return fault.Number switch
        {
            // Some servers send these as fatal.
            18456 or 18452 or 18470 or 18487 or 18488 => ServerErrors.LoginFailed.With(kept, place, fault.Number),
            4060 or 911 => ServerErrors.DatabaseNotFound.With(kept, place),
            _ when what == Opening && NoDatabase(fault) => ServerErrors.DatabaseNotFound.With(kept, place),

            // The number of another fatal one is the operating system's, and off Windows often just the last it had: it could be any.
            _ when fault.Class >= Fatal && what == Opening => OfOpening(place, fault),
            _ when fault.Class >= Fatal => ServerErrors.ConnectionLost.With(kept, place, what, outcome),
            -2 => ServerErrors.Timeout.With(kept, place, what, outcome),
            1205 => ServerErrors.Deadlock.With(kept, place, what, refused),
            _ when Denied(fault) => ServerErrors.PermissionDenied.With(kept, place, what, refused),
            _ when Transient.Contains(fault.Number) => ServerErrors.Busy.With(kept, place, what, fault.Number, refused),
            _ when Exhausted.Contains(fault.Number) => ServerErrors.NoRoom.With(kept, place, what, fault.Number, refused),
            3906 or 3908 => ServerErrors.DatabaseReadOnly.With(kept, place, what, refused),
            _ when what == Opening && NoIdentity(fault) => ServerErrors.NoIdentity.With(kept, place),
            _ when what == Opening => ServerErrors.Refused.With(kept, place, Words(fault), fault.Number),
            _ => DatabaseErrors.QueryFailed.With(kept, $"{what} on '{place}'", $"{Words(fault)} (error {fault.Number}). {refused}"),
        };
    }

    /// <summary>No right to an object, a column or a kind of statement. Babelfish has no number of its own for it.</summary>
    private static bool Denied(SqlException fault) => fault.Number is 229 or 230 or 262 or 297 or 300 or 371 or 916
        || fault.Message.StartsWith("permission denied", StringComparison.OrdinalIgnoreCase);

    /// <summary>PostgreSQL's words for it, where Babelfish passes them on without a number.</summary>
    private static bool NoDatabase(SqlException fault) =>
        fault.Message.StartsWith("database \"", StringComparison.OrdinalIgnoreCase)
        && fault.Message.Contains("does not exist", StringComparison.Ordinal);

    /// <summary>The client cannot tell the server who runs it: there is no Kerberos ticket, or none for this server.</summary>
    private static bool NoIdentity(SqlException fault) =>
        fault.Message.Contains("SSPI", StringComparison.Ordinal) || fault.Message.Contains("Kerberos", StringComparison.Ordinal);

    private static ToexException OfOpening(string place, SqlException fault) =>
        Certificate(fault) ? ServerErrors.CertificateNotTrusted.With(new SqlServerError(fault), place)
        : Unencrypted(fault) ? ServerErrors.NotEncrypted.With(new SqlServerError(fault), place)
        : Unreachable(fault) ? ServerErrors.NotReachable.With(new SqlServerError(fault), place)
        : fault.Message.Contains("pre-login", StringComparison.OrdinalIgnoreCase)
            ? ServerErrors.NotSqlServer.With(new SqlServerError(fault), place)
        : ServerErrors.ConnectionLost.With(new SqlServerError(fault), place, Opening, NothingWritten);

    /// <summary>
    /// Off Windows the client gives every failed handshake the number of an untrusted certificate; but only where the certificate was
    /// refused there is no fault of the handshake itself within.
    /// </summary>
    private static bool Certificate(SqlException fault) => fault.InnerException is AuthenticationException handshake
        ? handshake.InnerException is null
        : CertificateCodes.Contains(unchecked((uint)fault.Number));

    /// <summary>The server offers none (20), or the handshake failed: .NET's error for that, or one of Windows (0x800903..).</summary>
    private static bool Unencrypted(SqlException fault) =>
        (fault.Number == 20 && fault.InnerException is null)
        || fault.InnerException is AuthenticationException
        || unchecked((uint)fault.Number) >> 8 == 0x800903;

    /// <summary>
    /// No name, no route, refused or not answered in time. The low numbers mean that on Windows only: a path, a pipe or an instance that
    /// is not there.
    /// </summary>
    private static bool Unreachable(SqlException fault) =>
        fault.InnerException is SocketException { SocketErrorCode: not (SocketError.ConnectionReset or SocketError.ConnectionAborted) }
        || fault.Number is -1 or 258 or 1225 or 10051 or 10060 or 10061 or 10065 or 11001 or 11002 or 11004
        || (OperatingSystem.IsWindows() && fault.Number is 2 or 11 or 40 or 53);

    /// <summary>Errors whose words quote names of the schema and never a value: bad syntax, no such column or table.</summary>
    private static readonly int[] AboutTheText = [102, 105, 156, 207, 208, 4104];

    private static string Words(SqlException fault) =>
        AboutTheText.Contains(fault.Number) ? fault.Message.Split('\n', 2)[0].Trim() : WithoutValues(fault.Message);

    /// <summary>What a message says before it begins to quote: what follows can be a value, such as the name of a person whose key is
    /// taken.</summary>
    internal static string WithoutValues(string message) =>
        message.Split('\n', 2)[0].Split(['\'', '"', '(', ':', '“', '‘'], 2)[0].Trim() is { Length: > 0 } words ? words : "it failed";
}
