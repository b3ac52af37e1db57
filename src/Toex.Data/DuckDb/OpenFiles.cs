using Toex.Data.Files;

namespace Toex.Data.DuckDb;

/// <summary>
/// Which files this process holds open, by their identity on the disk. DuckDB.NET lets every connection of a process share one database
/// instance, so that a second writer, or a reader opened beside a writer, would pass unseen; between processes the engine's own lock tells.
/// </summary>
internal sealed class OpenFiles
{
    private readonly Dictionary<string, Holders> held = new(
        OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    internal static OpenFiles OfThisProcess { get; } = new();

    /// <summary>Takes a file; null where another connection's hold forbids it.</summary>
    /// <param name="path">Real path of the file.</param>
    /// <param name="readOnly">Whether many may hold it so.</param>
    /// <param name="holder">Who holds it, where it cannot be taken.</param>
    internal IDisposable? Take(string path, bool readOnly, out string holder)
    {
        var key = KeyOf(path);
        lock (held)
        {
            holder = "";
            if (held.TryGetValue(key, out var holders))
            {
                if (!holders.ReadOnly || !readOnly)
                {
                    holder = FileHolder.OfThisProcess(holders.ReadOnly, holders.Since);
                    return null;
                }

                held[key] = holders with { Count = holders.Count + 1 };
            }
            else
            {
                held[key] = new(1, readOnly, DateTime.Now);
            }

            return new Hold(this, key);
        }
    }

    /// <summary>A file that is there by its identity, whatever its names; one still to be made by its path.</summary>
    private static string KeyOf(string path) => FileIdentity.Read(path) is { } file ? $"{file.Device:x}:{file.Number:x}" : path;

    private void Release(string key)
    {
        lock (held)
        {
            var holders = held[key];
            if (holders.Count == 1)
            {
                held.Remove(key);
            }
            else
            {
                held[key] = holders with { Count = holders.Count - 1 };
            }
        }
    }

    private readonly record struct Holders(int Count, bool ReadOnly, DateTime Since);

    private sealed class Hold(OpenFiles files, string key) : IDisposable
    {
        private bool released;

        public void Dispose()
        {
            if (!released)
            {
                released = true;
                files.Release(key);
            }
        }
    }
}
