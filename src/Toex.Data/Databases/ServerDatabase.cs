using Toex.Data.Reference;
using Toex.Data.SqlServer;

namespace Toex.Data.Databases;

/// <summary>Makes new profile databases on a server.</summary>
public static class ServerDatabase
{
    /// <summary>Makes a profile database with its reference tables: all of it or nothing.</summary>
    /// <param name="address">Server and database; a database that is not there is made.</param>
    /// <param name="replace">Replace an earlier profile database, if it holds sample data or no facts.</param>
    /// <param name="cancel">Stops; nothing is left then.</param>
    /// <exception cref="Errors.ToexException">It is a profile database already, or the server or login does not serve.</exception>
    public static void Create(SqlServerAddress address, bool replace, CancellationToken cancel) =>
        SqlServerStore.Create(address, replace, ModuleVersion.Text, transaction =>
        {
            transaction.BulkLoad("database_property", DatabaseProperties.OfNew(), cancel);
            ReferenceTables.LoadInto(transaction, cancel);
        }, cancel);

    /// <summary>Says at once why a database could not be made, before any work is done for it.</summary>
    /// <param name="address">Server and database.</param>
    /// <param name="replace">Whether an earlier profile database may be replaced.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="Errors.ToexException">It is a profile database already, or the server or login does not serve.</exception>
    public static void EnsureFree(SqlServerAddress address, bool replace, CancellationToken cancel) =>
        SqlServerStore.EnsureFree(address, replace, cancel);

    /// <summary>Says at once that a database's name cannot be one of a profile database; the server is not asked.</summary>
    /// <param name="address">Server and database.</param>
    /// <exception cref="Errors.ToexException"><c>Toex.Server.SystemDatabase</c>.</exception>
    public static void EnsureNameable(SqlServerAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        address.EnsureNotOfTheServer();
    }
}
