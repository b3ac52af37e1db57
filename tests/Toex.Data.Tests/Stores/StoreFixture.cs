using Toex.Data.Databases;
using Toex.Data.DuckDb;
using Toex.Data.Reference;
using Toex.Data.SqlServer;
using Toex.Data.Stores;

namespace Toex.Data.Tests.Stores;

/// <summary>A profile database with its reference tables on each engine that there is: DuckDB always, SQL Server where one is
/// named.</summary>
public sealed class StoreFixture : IDisposable
{
    internal const string DuckDb = "DuckDB", SqlServer = "SQL Server";

    private readonly TemporaryFolder folder = new();
    private readonly TestServer? server = TestServer.SkipReason is null ? TestServer.Take() : null;

    public StoreFixture()
    {
        DatabaseFile.Create(
            FilePath, overwrite: false, store => ReferenceTables.LoadInto(store, CancellationToken.None), CancellationToken.None);
        if (server is not null)
        {
            try
            {
                ServerDatabase.Create(Address, replace: false, CancellationToken.None);
            }
            catch
            {
                server.Dispose(); // xunit disposes of no fixture that was not made
                throw;
            }
        }
    }

    internal static TheoryData<string> Engines => TestServer.SkipReason is null ? [DuckDb, SqlServer] : [DuckDb];

    internal SqlServerAddress Address => SqlServerAddress.Parse(server!.ConnectionString);

    private string FilePath => folder.File("store.toex");

    internal IProfileStore Open(string engine, bool readOnly = false) => engine == DuckDb
        ? DuckDbStore.Open(FilePath, readOnly, "test")
        : SqlServerStore.Open(Address, readOnly, "test", CancellationToken.None);

    internal ProfileDatabase Connect(string engine, bool readOnly = false) => engine == DuckDb
        ? ProfileDatabase.Connect(FilePath, readOnly)
        : ProfileDatabase.Connect(Address, readOnly, CancellationToken.None);

    public void Dispose()
    {
        folder.Dispose();
        server?.Dispose();
    }
}
