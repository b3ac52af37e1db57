using Toex.Data.Copying;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Data.SqlServer;

namespace Toex.Data.Samples;

/// <summary>Makes profile database files filled with sample data.</summary>
public static class SampleDatabase
{
    /// <summary>Makes a database with its reference tables and sample data; the file appears whole or not at all.</summary>
    /// <param name="path">Full path of the file to make.</param>
    /// <param name="overwrite">Replace a file that is there.</param>
    /// <param name="options">What to make.</param>
    /// <param name="progress">Told when a step begins.</param>
    /// <param name="cancel">Stops; nothing is left then.</param>
    /// <exception cref="Errors.ToexException">The folder is missing or not writable, or a file is there already.</exception>
    public static SampleSummary Create(
        string path, bool overwrite, SampleOptions options, IProgress<SampleProgress>? progress, CancellationToken cancel)
    {
        SampleSummary? summary = null;
        DatabaseFile.Create(path, overwrite, store =>
        {
            ReferenceTables.LoadInto(store, cancel);
            summary = SampleDataGenerator.Fill(store.Connection, options, progress, cancel);
        }, cancel, operation: "New-ToexSampleDatabase");
        return summary!;
    }

    /// <summary>Makes a database on a server, with the same rows as a file of the same options: they are made in a file that is gone
    /// then.</summary>
    /// <param name="address">Server and database; a database that is not there is made.</param>
    /// <param name="replace">Replace an earlier profile database, if it holds sample data or no facts.</param>
    /// <param name="options">What to make.</param>
    /// <param name="progress">Told when a step begins.</param>
    /// <param name="cancel">Stops; nothing is left then.</param>
    /// <exception cref="Errors.ToexException">The server, login or database does not serve.</exception>
    public static SampleSummary Create(
        SqlServerAddress address, bool replace, SampleOptions options, IProgress<SampleProgress>? progress, CancellationToken cancel)
    {
        SqlServerStore.EnsureFree(address, replace, cancel);
        var folder = Directory.CreateTempSubdirectory("toex-");
        try
        {
            var path = Path.Combine(folder.FullName, "sample.toex");
            var summary = Create(path, overwrite: false, options, progress, cancel);
            using var made = ProfileDatabase.Connect(path, readOnly: true);
            DatabaseCopy.ToServer(made, address, replace, new Forward(progress), cancel);
            return summary;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed class Forward(IProgress<SampleProgress>? progress) : IProgress<CopyProgress>
    {
        public void Report(CopyProgress value) =>
            progress?.Report(new($"loading {value.Table}: {value.Rows:N0} rows", value.Number, value.Of));
    }
}
