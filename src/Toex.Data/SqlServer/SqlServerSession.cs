using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Toex.Data.Errors;
using Toex.Data.Stores;

namespace Toex.Data.SqlServer;

/// <summary>One open connection and the commands that run on it. A connection that broke is opened again for the next command.</summary>
internal sealed class SqlServerSession : IDisposable
{
    private readonly SqlServerAddress address;
    private readonly bool readOnly;
    private readonly SqlRetryLogicBaseProvider retry;
    private SqlConnection connection;

    private SqlServerSession(SqlServerAddress address, bool readOnly, CancellationToken cancel)
    {
        (this.address, this.readOnly) = (address, readOnly);
        retry = SqlConfigurableRetryFactory.CreateExponentialRetryProvider(new()
        {
            NumberOfTries = 1 + address.RetryCount,
            DeltaTime = TimeSpan.FromMilliseconds(500),
            MaxTimeInterval = TimeSpan.FromSeconds(20),
            TransientErrors = SqlServerFault.Transient,
        });
        connection = Connect(cancel);
    }

    internal string Place => address.ToString();

    internal string ServerVersion => connection.ServerVersion;

    /// <summary>The transaction that commands run in, if one is open.</summary>
    internal SqlTransaction? Transaction { get; private set; }

    internal static SqlServerSession Open(SqlServerAddress address, bool readOnly, CancellationToken cancel) => new(address, readOnly, cancel);

    public void Dispose() => connection.Dispose();

    /// <summary>Streams the rows of a query. Outside a transaction a transient error before the first row is tried again.</summary>
    internal IEnumerable<T> Query<T>(SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel)
    {
        EnsureOpen(cancel);
        using var command = Prepare(query);
        if (Transaction is null)
        {
            command.RetryLogicProvider = retry;
        }

        using var interrupt = new CommandInterrupt(command, cancel);
        using var reader = Guard(query.Name, cancel, command.ExecuteReader);
        var ended = false;
        try
        {
            while (Guard(query.Name, cancel, reader.Read))
            {
                yield return map(reader);
            }

            ended = true;
        }
        finally
        {
            if (!ended)
            {
                // Else closing the reader would fetch the rows that nobody wants.
                command.Cancel();
            }
        }
    }

    /// <summary>Runs a statement once: a write is never tried again by itself.</summary>
    internal long Execute(SqlQuery statement, CancellationToken cancel)
    {
        EnsureOpen(cancel);
        using var command = Prepare(statement);
        using var interrupt = new CommandInterrupt(command, cancel);
        return Guard(statement.Name, cancel, command.ExecuteNonQuery);
    }

    /// <summary>Runs a statement of Toex's own, such as a table definition.</summary>
    internal void Execute(string what, string sql, CancellationToken cancel = default) =>
        Execute(new SqlQuery(what, sql, NoParameters), cancel);

    internal SqlTransaction Begin(CancellationToken cancel)
    {
        EnsureOpen(cancel);
        return Transaction = Guard("beginning a transaction", cancel, connection.BeginTransaction);
    }

    /// <summary>Forgets a transaction that was committed or undone.</summary>
    internal void End() => Transaction = null;

    /// <summary>Streams rows into an empty table by the bulk protocol, in the open transaction.</summary>
    internal long BulkCopy(string table, DbDataReader rows, CancellationToken cancel)
    {
        EnsureOpen(cancel);
        using var copy = new SqlBulkCopy(connection, SqlBulkCopyOptions.TableLock, Transaction)
        {
            DestinationTableName = table,
            EnableStreaming = true,
            BulkCopyTimeout = 0,
        };
        Guard($"loading {table}", cancel, () =>
        {
            copy.WriteToServerAsync(rows, cancel).GetAwaiter().GetResult();
            return true;
        });
        return copy.RowsCopied64;
    }

    private SqlConnection Connect(CancellationToken cancel)
    {
        SqlConnection? made = null;
        try
        {
            made = Guard(SqlServerFault.Opening, cancel, () => address.Connection(readOnly));
            made.RetryLogicProvider = retry;
            Guard(SqlServerFault.Opening, cancel, () =>
            {
                made.OpenAsync(cancel).GetAwaiter().GetResult();
                return true;
            });
            return made;
        }
        catch (ArgumentException) when (address.SignIn.EntraMode is not null)
        {
            made?.Dispose();
            throw ServerErrors.SignInUnavailable.With(address.SignIn.Kind);
        }
        catch
        {
            made?.Dispose();
            throw;
        }
    }

    private void EnsureOpen(CancellationToken cancel)
    {
        if (connection.State == ConnectionState.Open)
        {
            return;
        }

        if (Transaction is not null)
        {
            throw ServerErrors.ConnectionLost.With(Place, "a transaction");
        }

        connection.Dispose();
        connection = Connect(cancel);
    }

    private SqlCommand Prepare(SqlQuery query)
    {
        var command = connection.CreateCommand();
        command.CommandText = query.Text;
        command.Transaction = Transaction;
        foreach (var (name, value) in query.Parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    private T Guard<T>(string what, CancellationToken cancel, Func<T> run) => SqlServerFault.Guard(Place, what, cancel, run);

    private static readonly Dictionary<string, object?> NoParameters = [];
}
