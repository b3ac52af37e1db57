using System.Data.Common;
using Microsoft.Data.SqlClient;
using Toex.Data.Stores;

namespace Toex.Data.SqlServer;

/// <summary>A query that runs, from its first row to its last or until nobody wants more of them.</summary>
internal sealed class SqlServerQuery : IDisposable
{
    private readonly SqlCommand command;
    private readonly CommandInterrupt interrupt;
    private readonly SqlDataReader reader;
    private readonly string place;
    private readonly string name;
    private readonly string outcome;
    private readonly CancellationToken cancel;
    private bool ended;

    /// <summary>Runs it.</summary>
    /// <param name="command">The command, which goes with the query.</param>
    /// <param name="place">Server and database, for messages.</param>
    /// <param name="name">The query's name, for messages.</param>
    /// <param name="outcome">What a fault would mean for the data.</param>
    /// <param name="cancel">Interrupts it.</param>
    internal SqlServerQuery(SqlCommand command, string place, string name, string outcome, CancellationToken cancel)
    {
        (this.command, this.place, this.name, this.outcome, this.cancel) = (command, place, name, outcome, cancel);
        interrupt = new(command, cancel);
        try
        {
            reader = Guard(command.ExecuteReader);
        }
        catch
        {
            interrupt.Dispose();
            command.Dispose();
            throw;
        }
    }

    internal DbDataReader Row => reader;

    internal bool Read() => !(ended = !Guard(reader.Read));

    public void Dispose()
    {
        try
        {
            if (!ended)
            {
                // Else closing the reader would fetch the rows that nobody wants.
                command.Cancel();
            }

            reader.Dispose();
        }
        catch (Exception fault) when (fault is SqlException or InvalidOperationException)
        {
            // What went wrong was told when it was read, and nobody wants more.
        }
        finally
        {
            interrupt.Dispose();
            command.Dispose();
        }
    }

    private T Guard<T>(Func<T> run) => SqlServerFault.Guard(place, name, cancel, run, outcome);
}
