using System.Reflection;
using DuckDB.NET.Data;
using Toex.Data.DuckDb;
using Toex.Data.Stores;

namespace Toex.Data.Samples;

/// <summary>The sample's own small files, embedded as <c>Samples/Tables/name.csv</c>.</summary>
internal static class SampleTables
{
    private const string Folder = "Samples/Tables/";
    private static readonly Assembly Assembly = typeof(SampleTables).Assembly;

    internal static IEnumerable<string> Names => Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
        .Select(n => n[Folder.Length..^".csv".Length])
        .Order(StringComparer.Ordinal);

    internal static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream($"{Folder}{name}.csv")!);
        return reader.ReadToEnd();
    }

    internal static void Load(DuckDBConnection connection, CancellationToken cancel)
    {
        foreach (var name in Names)
        {
            DuckDbCommands.Execute(connection,
                SqlQuery.Embedded(Assembly, "Samples/Sql/02-read-table.sql", ("file", name), ("text", Text(name))), cancel);
        }
    }
}
