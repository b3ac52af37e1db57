using System.Diagnostics;
using System.Globalization;
using Toex.Data.Audit;
using Toex.Data.DuckDb;
using Toex.Data.Errors;
using Toex.Data.Reference;
using Toex.Data.SqlServer;
using Toex.Data.Stores;

namespace Toex.Data.Databases;

/// <summary>A connected profile database.</summary>
public sealed class ProfileDatabase : IDisposable
{
    private static readonly TimeSpan BusyPause = TimeSpan.FromMilliseconds(250);
    private readonly Lazy<IReadOnlyDictionary<string, string>> properties;

    /// <summary>For tests that look at what is asked of a store.</summary>
    internal ProfileDatabase(IProfileStore store, IAuditJournal journal)
    {
        (Store, Journal) = (store, journal);

        // A reading that was stopped is not remembered.
        properties = new(ReadProperties, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Database engine and version.</summary>
    public string Engine => $"{Store.Info.Engine} {Store.Info.EngineVersion}";

    /// <summary>The file, or the server and database.</summary>
    public string Location => Store.Info.Location;

    /// <summary>Whether the connection refuses writes.</summary>
    public bool ReadOnly => Store.Info.ReadOnly;

    /// <summary>Number of the last schema migration applied.</summary>
    public int SchemaVersion => Store.Info.SchemaVersion;

    /// <summary>Whether the connection is open.</summary>
    public bool Connected { get; private set; } = true;

    /// <summary>Whether the rows are generated sample data, not real.</summary>
    public bool SampleData => Connected && properties.Value.GetValueOrDefault(DatabaseProperties.Sample) == "true";

    /// <summary>Where each reading of personal data is recorded.</summary>
    public string AuditJournal => Journal.Location;

    /// <summary>The way to the rows, for the engine.</summary>
    internal IProfileStore Store { get; }

    internal IAuditJournal Journal { get; }

    /// <summary>Connects to an existing profile database file.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="readOnly">Refuse writes.</param>
    /// <exception cref="ToexException">The file is missing, foreign, damaged, of a newer or older schema, or held by a writer.</exception>
    public static ProfileDatabase Connect(string path, bool readOnly) =>
        Connect(path, readOnly, null);

    /// <summary>Connects to an existing profile database file, and waits for it while it is busy.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="readOnly">Refuse writes.</param>
    /// <param name="wait">How long to wait at most.</param>
    /// <param name="progress">Told who holds the file; may be null.</param>
    /// <param name="cancel">Stops the wait.</param>
    /// <exception cref="ToexException">The file cannot be connected to, or is still busy after that time.</exception>
    public static ProfileDatabase Connect(
        string path, bool readOnly, TimeSpan wait, IProgress<BusyProgress>? progress, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return Connect(path, readOnly);
            }
            catch (ToexException busy) when (busy.Definition == DatabaseErrors.Busy && clock.Elapsed < wait)
            {
                progress?.Report(new(busy.Message, clock.Elapsed, wait));
                cancel.WaitHandle.WaitOne(BusyPause);
                cancel.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Connects within limits of memory and disk; null for what the machine allows.</summary>
    internal static ProfileDatabase Connect(string path, bool readOnly, DuckDbLimits? limits)
    {
        var store = DuckDbStore.Open(path, readOnly, ModuleVersion.Text, limits);
        return new(store, new FileJournal(store.Info.Location));
    }

    /// <summary>Connects to an existing profile database on a server.</summary>
    /// <param name="address">Server, database and sign-in.</param>
    /// <param name="readOnly">Refuse writes, and let a readable secondary serve.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="ToexException">The server, login or database cannot be read, or the database is foreign or of another
    /// schema.</exception>
    public static ProfileDatabase Connect(SqlServerAddress address, bool readOnly, CancellationToken cancel) =>
        new(SqlServerStore.Open(address, readOnly, ModuleVersion.Text, cancel), new SqlServerJournal(address));

    /// <summary>
    /// The reference tables that ship with Toex, in memory: what forces and offences are looked up in where no database is connected.
    /// </summary>
    internal static ProfileDatabase Shipped => ShippedTables.Value;

    private static readonly Lazy<ProfileDatabase> ShippedTables = new(() =>
    {
        var store = DuckDbStore.Create(":memory:", ModuleVersion.Text);
        ReferenceTables.LoadInto(store, CancellationToken.None);
        return new(store, new FileJournal("reference tables"));
    });

    /// <summary>Names and values of <c>database_property</c>.</summary>
    internal IReadOnlyDictionary<string, string> Properties => properties.Value;

    /// <summary>Closes the connection; later use is a clear error.</summary>
    public void Dispose()
    {
        Connected = false;
        Store.Dispose();
        (Journal as IDisposable)?.Dispose();
    }

    /// <summary>File or server name.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Location} ({(ReadOnly ? "read-only" : "read-write")})");

    private Dictionary<string, string> ReadProperties() =>
        Store.Query(SqlQuery.Embedded(typeof(ProfileDatabase).Assembly, "Databases/Queries/properties.sql"),
                row => (Name: row.GetString(0), Value: row.GetString(1)), CancellationToken.None)
            .ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
}
