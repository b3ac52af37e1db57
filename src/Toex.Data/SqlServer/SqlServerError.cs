using Microsoft.Data.SqlClient;

namespace Toex.Data.SqlServer;

/// <summary>What is kept of a fault of SqlClient: its numbers. Its words can quote values, such as the name of a person.</summary>
internal sealed class SqlServerError(SqlException fault) : Exception($"SQL Server error {fault.Number}, class {fault.Class}.")
{
    /// <summary>Number of each error, the first one first.</summary>
    internal IReadOnlyList<int> Numbers { get; } = [fault.Number, .. fault.Errors.Cast<SqlError>().Select(e => e.Number)];
}
