using Toex.Data.Stores;
using Toex.Data.Words;

namespace Toex.Data.Reference.Importing;

/// <summary>The record of which published files were loaded.</summary>
internal static class ReferenceFiles
{
    private const int LongestName = 260;

    /// <summary>The load of the same content whose rows all stand; null where there is none, or another file has replaced rows of
    /// it.</summary>
    internal static LoadedFile? FindStanding(IStoreTransaction transaction, ReferenceKind kind, string sha256, CancellationToken cancel) =>
        transaction.Query(Text("reference-file-standing.sql", ("kind", kind.ToString()), ("sha256", sha256)),
            row => new LoadedFile(row.GetInt32(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3)), cancel).ToList().FirstOrDefault();

    /// <summary>A key for a new file.</summary>
    internal static int NextId(IStoreTransaction transaction, CancellationToken cancel) =>
        transaction.Query(Text("reference-file-last.sql"), row => row.GetInt32(0), cancel).ToList()[0] + 1;

    /// <summary>Records a load.</summary>
    internal static void Add(IStoreTransaction transaction, ReferenceLoad load, string path, string sha256, CancellationToken cancel)
    {
        var name = HiddenCharacters.Visible(Path.GetFileName(path));
        transaction.BulkLoad("reference_file",
        [
            [
                load.FileId, load.Kind.ToString(), name[..Math.Min(name.Length, LongestName)], sha256, load.RowsRead, load.RowsLoaded,
                load.Rejections.Count, DateTime.UtcNow,
            ],
        ], cancel);
    }

    private static SqlQuery Text(string name, params (string, object?)[] parameters) =>
        SqlQuery.Embedded(typeof(ReferenceFiles).Assembly, "Reference/Queries/" + name, parameters);
}
