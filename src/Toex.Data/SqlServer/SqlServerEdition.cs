namespace Toex.Data.SqlServer;

/// <summary>
/// What the members of SQL Server's family do differently: everything that Toex has to know of it stands in this file.
/// </summary>
/// <param name="Name">Name, as views show it.</param>
/// <param name="UnicodeType">Type of text: <c>nvarchar</c>, or <c>varchar</c> where that is UTF-8.</param>
/// <param name="BytesPerCharacter">Room that a character takes in the length of that type.</param>
/// <param name="Collation">Collation under which text compares as in DuckDB, by its characters; null where it is the database's
/// own.</param>
/// <param name="Fact">What follows the columns of a large table: {0} its name, {1} how its rows are spread over nodes.</param>
/// <param name="Small">What follows the columns of a small table.</param>
/// <param name="Key">How a primary key is declared inside a table; null where it cannot be.</param>
/// <param name="TransactionalDdl">Whether tables can be made inside a transaction.</param>
/// <param name="Staging">Whether rows for a table that is read meanwhile go through a temporary table, which anybody may make.</param>
/// <param name="Statistics">
/// What counts a table's values anew after a load, for the planner: {0} the table; null where the server does so itself. A login or version
/// that may not is no fault: the server then counts when it finds the time.
/// </param>
/// <param name="Planning">
/// What is said at the beginning of a transaction, for its planner's sake; null where the server counts by itself what a transaction has
/// loaded.
/// </param>
internal sealed record SqlServerEdition(
    string Name, string UnicodeType, int BytesPerCharacter, string? Collation, string Fact, string Small, string? Key,
    bool TransactionalDdl, bool Staging, string? Statistics, string? Planning = null)
{
    private const string UpdateStatistics = "UPDATE STATISTICS {0}";

    private const string Binary = "Latin1_General_100_BIN2";

    internal static SqlServerEdition SqlServer { get; } =
        new("SQL Server", "nvarchar", 1, Binary, ", INDEX columns_{0} CLUSTERED COLUMNSTORE)", ")", "PRIMARY KEY ({0})", true, true,
            UpdateStatistics);

    internal static SqlServerEdition AzureSql { get; } = SqlServer with { Name = "Azure SQL" };

    /// <summary>Keys would not be enforced but believed, so that a double row made sums wrong: there are none.</summary>
    internal static SqlServerEdition SynapseDedicatedPool { get; } =
        new("Synapse dedicated SQL pool", "nvarchar", 1, Binary, ") WITH (CLUSTERED COLUMNSTORE INDEX, DISTRIBUTION = {1})",
            ") WITH (HEAP, DISTRIBUTION = REPLICATE)", null, false, false, UpdateStatistics);

    /// <summary>Stores every table by column and spreads it by itself; its own collation is binary and UTF-8.</summary>
    internal static SqlServerEdition FabricWarehouse { get; } =
        new("Fabric Warehouse", "varchar", 3, null, ")", ")", null, true, false, null);

    /// <summary>
    /// PostgreSQL that speaks T-SQL; it has no columnstore, and no bulk protocol into temporary tables. Of rows that came since it last
    /// counted its planner knows nothing, takes a submission of 120,000 for one row, and would look through the table for each of them: it
    /// joins by hash.
    /// </summary>
    internal static SqlServerEdition Babelfish { get; } = SqlServer with
    {
        Name = "Babelfish", Fact = ")", Staging = false, Planning = "SELECT set_config('enable_nestloop', 'off', true)",
    };

    /// <summary>The edition by what a server says of itself.</summary>
    /// <param name="engineEdition"><c>SERVERPROPERTY('EngineEdition')</c>.</param>
    /// <param name="version"><c>@@VERSION</c>.</param>
    /// <returns>The edition; null for one that cannot hold a profile database, such as a serverless pool.</returns>
    internal static SqlServerEdition? Find(int engineEdition, string version) =>
        version.Contains("Babelfish", StringComparison.OrdinalIgnoreCase) ? Babelfish : engineEdition switch
        {
            2 or 3 or 4 => SqlServer,
            5 or 8 or 9 or 12 => AzureSql,
            6 => SynapseDedicatedPool,
            11 => version.Contains("Fabric", StringComparison.OrdinalIgnoreCase)
                || !version.Contains("Synapse", StringComparison.OrdinalIgnoreCase)
                ? FabricWarehouse : null,
            _ => null,
        };
}
