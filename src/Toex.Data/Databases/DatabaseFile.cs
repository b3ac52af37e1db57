using Toex.Data.DuckDb;
using Toex.Data.Errors;
using Toex.Data.Files;

namespace Toex.Data.Databases;

/// <summary>Makes new profile database files.</summary>
public static class DatabaseFile
{
    /// <summary>
    /// Makes a profile database: it is filled in a file beside the target and moved there when whole, so that a failure or Ctrl+C
    /// leaves nothing, and a file to be replaced stays until then.
    /// </summary>
    /// <param name="path">Full path of the file to make.</param>
    /// <param name="overwrite">Replace a file that is there.</param>
    /// <param name="fill">Fills the empty database; it need not do so in one transaction, for the file is not there before it is whole.</param>
    /// <param name="cancel">Stops.</param>
    /// <param name="identified">Whether it begins with an identity of its own; a copy brings one.</param>
    /// <exception cref="ToexException">The folder is missing or not writable, or a file is there already.</exception>
    public static FileInfo Create(string path, bool overwrite, Action<DuckDbStore> fill, CancellationToken cancel, bool identified = true)
    {
        EnsureFree(path, overwrite);
        var partial = $"{path}.{Guid.NewGuid():N}.partial";
        try
        {
            // The engine would call a folder that takes no files a damaged database.
            File.Create(partial).Dispose();
            File.Delete(partial);
            using (var store = DuckDbStore.Create(partial, ModuleVersion.Text))
            {
                PersonalFile.CloseToOthers(partial);
                if (identified)
                {
                    using var transaction = store.BeginWrite("making a database");
                    transaction.BulkLoad("database_property", DatabaseProperties.OfNew(), cancel);
                    transaction.Commit();
                }

                fill(store);
                cancel.ThrowIfCancellationRequested();
            }

            File.Move(partial, path, overwrite);
            return new(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileErrors.NotWritable.With(fault, path, fault.Message.Replace(partial, path, StringComparison.Ordinal));
        }
        finally
        {
            foreach (var leftover in new[] { partial, partial + ".wal" })
            {
                File.Delete(leftover);
            }
        }
    }

    /// <summary>Says at once why a file could not be written, before any work is done for it.</summary>
    public static void EnsureFree(string path, bool overwrite) => NewFile.EnsureFree(path, overwrite);
}
