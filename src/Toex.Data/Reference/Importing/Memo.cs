namespace Toex.Data.Reference.Importing;

/// <summary>
/// Remembers what texts of a file stand for, since the same few recur in every row. It stops taking in texts when it is full, so
/// that a file of ever new texts does not fill memory.
/// </summary>
/// <param name="find">Finds what a text stands for; null where it stands for nothing.</param>
internal sealed class Memo<T>(Func<string, T?> find)
    where T : class
{
    private const int Most = 10_000;
    private readonly Dictionary<string, T?> known = new(StringComparer.Ordinal);

    internal T? this[ReadOnlySpan<char> text]
    {
        get
        {
            if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var found))
            {
                return found;
            }

            var key = text.ToString();
            found = find(key);
            if (known.Count < Most)
            {
                known.Add(key, found);
            }

            return found;
        }
    }
}
