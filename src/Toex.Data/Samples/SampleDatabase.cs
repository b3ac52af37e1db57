using Toex.Data.Databases;
using Toex.Data.Reference;

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
        }, cancel);
        return summary!;
    }
}
