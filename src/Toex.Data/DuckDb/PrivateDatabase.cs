using DuckDB.NET.Data;
using Toex.Data.Files;

namespace Toex.Data.DuckDb;

/// <summary>
/// A DuckDB of this process alone, in memory. What does not fit spills into a folder that only this user may read and that goes with it.
/// </summary>
internal sealed class PrivateDatabase : IDisposable
{
    private readonly DirectoryInfo folder;

    private PrivateDatabase(DuckDBConnection connection, DirectoryInfo folder) => (Connection, this.folder) = (connection, folder);

    internal DuckDBConnection Connection { get; }

    internal static PrivateDatabase Open()
    {
        var folder = PrivateFolder.Make();
        try
        {
            var limits = DuckDbLimits.OfMachine() with { SpillFolder = folder.FullName };
            return new(DuckDbFile.Connect(DuckDbFile.Memory, readOnly: false, limits), folder);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    public void Dispose()
    {
        Connection.Dispose();
        folder.Delete(recursive: true);
    }
}
