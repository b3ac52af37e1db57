namespace Toex.Data.SqlServer;

/// <summary>What a server's tables are brought from, and by whom.</summary>
/// <param name="Edition">What the server is.</param>
/// <param name="From">The last migration applied; 0 for none.</param>
/// <param name="ModuleVersion">Recorded with the migrations.</param>
internal sealed record SqlServerUpgrade(SqlServerEdition Edition, int From, string ModuleVersion)
{
    /// <summary>Whether the tables of an earlier profile database are dropped first, but never its audit journal.</summary>
    public bool Replace { get; init; }
}
