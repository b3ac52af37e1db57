namespace Toex.Data.DuckDb;

/// <summary>
/// Which files this process holds open. DuckDB.NET lets every connection of a process share one database instance, so that a
/// second writer, or a reader opened beside a writer, would pass unseen; between processes the engine's own lock tells.
/// </summary>
internal sealed class OpenFiles
{
    private readonly Dictionary<string, int> holders = new(
        OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    internal static OpenFiles OfThisProcess { get; } = new();

    /// <summary>Takes a file; null where another connection's hold forbids it.</summary>
    internal IDisposable? Take(string path, bool readOnly)
    {
        lock (holders)
        {
            var held = holders.GetValueOrDefault(path);
            if (held < 0 || (held > 0 && !readOnly))
            {
                return null;
            }

            // Readers count up from zero; the one writer counts as -1.
            holders[path] = readOnly ? held + 1 : -1;
            return new Hold(this, path, readOnly);
        }
    }

    private void Release(string path, bool readOnly)
    {
        lock (holders)
        {
            if ((holders[path] = readOnly ? holders[path] - 1 : 0) == 0)
            {
                holders.Remove(path);
            }
        }
    }

    private sealed class Hold(OpenFiles files, string path, bool readOnly) : IDisposable
    {
        private bool released;

        public void Dispose()
        {
            if (!released)
            {
                released = true;
                files.Release(path, readOnly);
            }
        }
    }
}
