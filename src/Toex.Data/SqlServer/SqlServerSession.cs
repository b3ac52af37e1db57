using System.ComponentModel;
using System.Data;
using System.Data.Common;
using System.Security.Authentication;
using Microsoft.Data.SqlClient;
using Toex.Data.Errors;
using Toex.Data.Stores;

namespace Toex.Data.SqlServer;

/// <summary>One open connection and the commands that run on it. A connection that broke is opened again for the next command.</summary>
internal sealed class SqlServerSession : IDisposable
{
    private readonly SqlServerAddress address;
    private readonly bool readOnly;
    private SqlConnection connection;
    private SqlTransaction? transaction;

    private SqlServerSession(SqlServerAddress address, bool readOnly, CancellationToken cancel)
    {
        (this.address, this.readOnly) = (address, readOnly);
        connection = SqlServerRetry.Run(address, cancel, () => Connect(cancel));
    }

    internal string Place => address.ToString();

    internal string ServerVersion => connection.ServerVersion;

    internal static SqlServerSession Open(SqlServerAddress address, bool readOnly, CancellationToken cancel) =>
        new(address, readOnly, cancel);

    public void Dispose() => connection.Dispose();

    /// <summary>Streams the rows of a query. Outside a transaction a transient error before the first row is tried again.</summary>
    internal IEnumerable<T> Query<T>(SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel)
    {
        using var running =
            Try(cancel, () =>
                new SqlServerQuery(Prepare(query, cancel), Place, query.Name, OutcomeOf(SqlServerFault.NothingWritten), cancel));
        while (running.Read())
        {
            yield return map(running.Row);
        }
    }

    /// <summary>Runs a statement once: a write is never tried again by itself.</summary>
    internal long Execute(SqlQuery statement, CancellationToken cancel)
    {
        using var command = Try(cancel, () => Prepare(statement, cancel));
        using var interrupt = new CommandInterrupt(command, cancel);
        return Guard(statement.Name, cancel, command.ExecuteNonQuery, SqlServerFault.Unknown);
    }

    /// <summary>Runs a statement of Toex's own, such as a table definition.</summary>
    internal void Execute(string what, string sql, CancellationToken cancel = default) =>
        Execute(new SqlQuery(what, sql, NoParameters), cancel);

    /// <summary>Runs a statement after the work is done and kept: where the server refuses it, nothing is lost.</summary>
    internal void TryExecute(string what, string sql)
    {
        try
        {
            Execute(what, sql);
        }
        catch (ToexException)
        {
            // An older version has no such statement, or the login no right to it.
        }
    }

    /// <summary>Begins the transaction that commands run in from here on, until <see cref="End"/>.</summary>
    internal void Begin(CancellationToken cancel) =>
        transaction = Try(cancel, () => Guard("beginning a transaction", cancel, Opened(cancel).BeginTransaction));

    /// <summary>Keeps what the transaction wrote, and ends it.</summary>
    internal void Commit()
    {
        Opened(CancellationToken.None);
        try
        {
            Guard("committing", CancellationToken.None, () =>
            {
                transaction!.Commit();
                return true;
            });
        }
        catch (ToexException error) when (error.Definition == ServerErrors.ConnectionLost || error.Definition == ServerErrors.Timeout)
        {
            // The server may have kept everything before its answer was lost.
            throw ServerErrors.CommitUnknown.With(error, Place);
        }

        End();
    }

    /// <summary>Undoes the transaction unless it was committed, and forgets it.</summary>
    internal void End()
    {
        try
        {
            transaction?.Dispose();
        }
        catch (Exception fault) when (fault is SqlException or InvalidOperationException)
        {
            // With the connection the server undoes the transaction, too.
            connection.Close();
        }

        transaction = null;
    }

    /// <summary>Streams rows into a table by the bulk protocol, in the open transaction.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="ofItsOwn">Whether nobody else uses the table, which may then be locked whole.</param>
    /// <param name="cancel">Stops.</param>
    internal long BulkCopy(string table, IDataReader rows, bool ofItsOwn, CancellationToken cancel)
    {
        using var copy = new SqlBulkCopy(Opened(cancel), ofItsOwn ? SqlBulkCopyOptions.TableLock : SqlBulkCopyOptions.Default, transaction)
        {
            DestinationTableName = table,
            BulkCopyTimeout = 0,
        };
        Guard($"loading {table}", cancel, () =>
        {
            try
            {
                copy.WriteToServerAsync(rows, cancel).GetAwaiter().GetResult();
                return true;
            }
            catch (InvalidOperationException fault) when (connection.State == ConnectionState.Open && !cancel.IsCancellationRequested)
            {
                // A value that does not fit; the fault's own words can quote it, and so it does not go on.
                throw DatabaseErrors.QueryFailed.With(
                    $"loading {table} on '{Place}'", $"{SqlServerFault.WithoutValues(fault.Message)}. {SqlServerFault.Undone}");
            }
        });
        return copy.RowsCopied64;
    }

    private SqlConnection Connect(CancellationToken cancel)
    {
        address.SignIn.EnsureAvailable();
        var made = Guard(SqlServerFault.Opening, cancel, () => address.Connection(readOnly));
        try
        {
            Guard(SqlServerFault.Opening, cancel, () =>
            {
                // The client's own retrying waits ten seconds for a database that is not there.
                made.OpenAsync(SqlConnectionOverrides.OpenWithoutRetry, cancel).GetAwaiter().GetResult();
                return true;
            });
            return made;
        }
        catch (Exception fault) when (address.SignIn == SqlServerSignIn.Integrated && IsLackOfKerberos(fault))
        {
            made.Dispose();
            throw ServerErrors.NoIdentity.With(fault, Place);
        }
        catch
        {
            made.Dispose();
            throw;
        }
    }

    /// <summary>Where the operating system's library for Kerberos is missing, .NET's own faults come through the client.</summary>
    private static bool IsLackOfKerberos(Exception fault) =>
        fault is DllNotFoundException or TypeInitializationException or PlatformNotSupportedException or AuthenticationException
            or Win32Exception;

    /// <summary>The connection, opened again if it broke; but what belongs into a transaction never runs without it.</summary>
    private SqlConnection Opened(CancellationToken cancel)
    {
        if (connection.State != ConnectionState.Open)
        {
            if (transaction is not null)
            {
                throw ServerErrors.ConnectionLost.With(Place, "a transaction", SqlServerFault.Undone);
            }

            connection.Dispose();
            connection = Connect(cancel);
        }

        // The client would run a command by itself where the server has undone its transaction.
        return transaction is { Connection: null } ? throw ServerErrors.TransactionUndone.With(Place) : connection;
    }

    private SqlCommand Prepare(SqlQuery query, CancellationToken cancel)
    {
        var command = Opened(cancel).CreateCommand();
        command.CommandText = query.Text;
        command.Transaction = transaction;
        foreach (var (name, value) in query.Parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    /// <summary>Outside a transaction a transient error is tried again; inside one the server has undone what came before.</summary>
    private T Try<T>(CancellationToken cancel, Func<T> run) => transaction is null ? SqlServerRetry.Run(address, cancel, run) : run();

    /// <param name="what">What runs, for messages.</param>
    /// <param name="cancel">The caller's.</param>
    /// <param name="run">The action.</param>
    /// <param name="alone">What a fault would mean for the data outside a transaction.</param>
    private T Guard<T>(string what, CancellationToken cancel, Func<T> run, string alone = SqlServerFault.NothingWritten) =>
        SqlServerFault.Guard(Place, what, cancel, run, OutcomeOf(alone));

    private string OutcomeOf(string alone) => transaction is null ? alone : SqlServerFault.Undone;

    private static readonly Dictionary<string, object?> NoParameters = [];
}
