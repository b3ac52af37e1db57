using Toex.Data.Copying;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Data.Reference.Importing;
using Toex.Data.Samples;
using Toex.Data.SqlServer;

namespace Toex.Profiles.Tests.Stores;

/// <summary>The same sample and published data in DuckDB and, where one is named, in SQL Server.</summary>
public sealed class TwoEngines : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TestServer? server = TestServer.SkipReason is null ? TestServer.Take() : null;

    public TwoEngines()
    {
        SampleDatabase.Create(folder.File("sample.toex"), overwrite: false, new() { Scale = 0.1 }, null, CancellationToken.None);
        DuckDb = ProfileDatabase.Connect(folder.File("sample.toex"), readOnly: false);
        Import(DuckDb);
        if (server is not null)
        {
            var address = SqlServerAddress.Parse(server.ConnectionString);
            DatabaseCopy.ToServer(DuckDb, address, replace: false, null, CancellationToken.None);
            SqlServer = ProfileDatabase.Connect(address, readOnly: false, CancellationToken.None);
        }

        Forces = ForceDirectory.Load(DuckDb.Store, CancellationToken.None);
    }

    internal ProfileDatabase DuckDb { get; }

    internal ProfileDatabase? SqlServer { get; }

    internal ForceDirectory Forces { get; }

    internal static string Published => Path.Combine(AppContext.BaseDirectory, "TestData", "recorded-crime-excerpt.csv");

    /// <summary>Runs the same on both; the answers are of DuckDB, then of SQL Server.</summary>
    internal (T DuckDb, T SqlServer) Both<T>(Func<ProfileDatabase, T> run) => (run(DuckDb), run(SqlServer!));

    internal static ReferenceImportResult Import(ProfileDatabase database, string? path = null) =>
        ReferenceImporter.Import(database.Store, ReferenceKind.RecordedCrime, path ?? Published, null, CancellationToken.None);

    public void Dispose()
    {
        DuckDb.Dispose();
        SqlServer?.Dispose();
        folder.Dispose();
        server?.Dispose();
    }
}
