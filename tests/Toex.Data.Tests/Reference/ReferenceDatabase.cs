using Toex.Data.Databases;
using Toex.Data.DuckDb;
using Toex.Data.Reference;
using Toex.Data.Stores;

namespace Toex.Data.Tests.Reference;

/// <summary>A profile database that holds the reference tables and nothing else.</summary>
public sealed class ReferenceDatabase : IDisposable
{
    // Made once for all tests; each has a copy of its own.
    private static readonly Lazy<byte[]> Content = new(Make);
    private readonly TemporaryFolder folder = new();

    public ReferenceDatabase()
    {
        var path = folder.File("reference.toex");
        System.IO.File.WriteAllBytes(path, Content.Value);
        Store = DuckDbStore.Open(path, readOnly: false, "test");
    }

    public IProfileStore Store { get; }

    /// <summary>A path in a folder that goes with the database.</summary>
    public string File(string name) => folder.File(name);

    public OffenceCatalogue Offences(int scale = OffenceCatalogue.OnsCrimeSeverityScore) =>
        OffenceCatalogue.Load(Store, scale, CancellationToken.None);

    public ForceDirectory Forces() => ForceDirectory.Load(Store, CancellationToken.None);

    /// <summary>The rows of a query, each value as its own type.</summary>
    public List<object[]> Rows(string sql) => [.. Store.Query(new SqlQuery("test", sql, new Dictionary<string, object?>()), row =>
    {
        var values = new object[row.FieldCount];
        row.GetValues(values);
        return values;
    }, CancellationToken.None)];

    /// <summary>The one number of a query.</summary>
    public decimal Number(string sql) => Convert.ToDecimal(Rows($"SELECT CAST(x AS DECIMAL(28, 6)) FROM ({sql}) AS q(x)")[0][0]);

    public void Dispose()
    {
        Store.Dispose();
        folder.Dispose();
    }

    private static byte[] Make()
    {
        using var temporary = new TemporaryFolder();
        return System.IO.File.ReadAllBytes(DatabaseFile.Create(temporary.File("reference.toex"), overwrite: false,
            store => ReferenceTables.LoadInto(store, CancellationToken.None), CancellationToken.None).FullName);
    }
}
