using System.Data.Common;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Toex.Data.Errors;
using Toex.Data.Stores;

namespace Toex.Data.DuckDb;

/// <summary>Runs portable SQL on a DuckDB connection.</summary>
internal static partial class DuckDbCommands
{
    internal static IEnumerable<T> Query<T>(
        DuckDBConnection connection, SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel)
    {
        using var command = Prepare(connection, query);
        using var interrupt = new CommandInterrupt(command, cancel);
        using var reader = Guard(query, cancel, command.ExecuteReader);
        while (Guard(query, cancel, reader.Read))
        {
            yield return map(reader);
        }
    }

    internal static long Execute(DuckDBConnection connection, SqlQuery statement, CancellationToken cancel)
    {
        using var command = Prepare(connection, statement);
        using var interrupt = new CommandInterrupt(command, cancel);
        return Guard(statement, cancel, command.ExecuteNonQuery);
    }

    internal static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static DuckDBCommand Prepare(DuckDBConnection connection, SqlQuery query)
    {
        var command = connection.CreateCommand();

        // DuckDB marks a parameter with $, SQL Server with @; the portable texts use @ for nothing else.
        command.CommandText = ParameterMark().Replace(query.Text, "$");
        foreach (var (name, value) in query.Parameters)
        {
            command.Parameters.Add(new DuckDBParameter(name, value));
        }

        return command;
    }

    private static T Guard<T>(SqlQuery query, CancellationToken cancel, Func<T> run)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            return run();
        }
        catch (DuckDBException) when (cancel.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancel);
        }
        catch (DuckDBException fault)
        {
            throw DuckDbFault.Explain(query.Name, fault);
        }
    }

    /// <summary>The first line of a message of the engine, as far as it may be repeated.</summary>
    internal static string FirstLine(string message) => EngineWords.Tell(message);

    [GeneratedRegex("@(?=[a-z])")]
    private static partial Regex ParameterMark();
}
