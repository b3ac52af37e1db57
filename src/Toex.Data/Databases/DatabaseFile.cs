using Toex.Data.DuckDb;
using Toex.Data.Errors;
using Toex.Data.Files;

namespace Toex.Data.Databases;

/// <summary>Makes new profile database files.</summary>
public static class DatabaseFile
{
    /// <summary>
    /// Makes a profile database: it is filled in a folder beside the target and moved there when whole, so that a failure or Ctrl+C
    /// leaves nothing, and a file to be replaced stays until then, locked.
    /// </summary>
    /// <param name="path">Full path of the file to make. Where it is a link, the file that it leads to is made.</param>
    /// <param name="overwrite">Replace a file that is there.</param>
    /// <param name="fill">Fills the empty database; it need not do so in one transaction, for the file is not there before it is
    /// whole.</param>
    /// <param name="cancel">Stops.</param>
    /// <param name="identified">Whether it begins with an identity of its own; a copy brings one.</param>
    /// <param name="operation">The command, for the audit journal, where data are replaced.</param>
    /// <exception cref="ToexException">
    /// The folder is missing or not writable, a file is there already, or the one to replace is in use (<c>Toex.Database.Busy</c>).
    /// </exception>
    public static FileInfo Create(
        string path, bool overwrite, Action<DuckDbStore> fill, CancellationToken cancel, bool identified = true,
            string operation = "New-ToexDatabase")
    {
        var real = DatabaseIdentity.RealPath(path);
        EnsureFree(real, overwrite);
        PartialFile.RemoveLeftBeside(real);
        using var replaced = File.Exists(real) ? ReplacedDatabase.Take(real) : null;
        using var partial = Begin(real);
        try
        {
            using (var store = DuckDbStore.Create(partial.Made, ModuleVersion.Text))
            {
                if (identified)
                {
                    using var transaction = store.BeginWrite("making a database", cancel);
                    transaction.BulkLoad("database_property", DatabaseProperties.OfNew(), cancel);
                    transaction.Commit();
                }

                fill(store);
                cancel.ThrowIfCancellationRequested();
            }

            if (replaced is not null)
            {
                replaced.ReplaceBy(partial.Made, partial.Aside, operation);
            }
            else
            {
                Place(partial, real);
            }

            return new(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileErrors.NotWritable.With(fault, path, partial.Plain(fault.Message, path));
        }
    }

    /// <summary>Says at once why a file could not be written, before any work is done for it.</summary>
    public static void EnsureFree(string path, bool overwrite) => NewFile.EnsureFree(path, overwrite);

    private static PartialFolder Begin(string path)
    {
        try
        {
            return PartialFolder.For(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileErrors.NotWritable.With(fault, path, fault.Message);
        }
    }

    private static void Place(PartialFolder partial, string path)
    {
        // Made by somebody else meanwhile: that one stays.
        EnsureFree(path, overwrite: false);
        FileRights.Settle(partial.Made, path);

        // The engine would take the log of a database that is gone for this one's.
        var log = path + ".wal";
        if (File.Exists(log))
        {
            File.Move(log, partial.Aside);
        }

        File.Move(partial.Made, path, overwrite: false);
    }
}
