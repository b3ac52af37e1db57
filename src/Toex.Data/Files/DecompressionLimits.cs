using Toex.Data.Errors;

namespace Toex.Data.Files;

/// <summary>
/// Where reading a compressed file stops: a small file that becomes an endless one is no extract. Extracts become 5 to 20 times as large,
/// the most uniform ones 100 times; gzip can do 1,030.
/// </summary>
/// <param name="FreeBytes">Content up to this size is read whatever the ratio.</param>
/// <param name="MostRatio">Beyond it, at most so many times the bytes that were read of the file.</param>
/// <param name="Longest">How long decompressing may take in all.</param>
internal sealed record DecompressionLimits(long FreeBytes, int MostRatio, TimeSpan Longest)
{
    /// <summary>A ratio of 200 beyond the first 100 MiB, and 30 minutes.</summary>
    internal static DecompressionLimits Standard { get; } = new(100L * 1024 * 1024, 200, TimeSpan.FromMinutes(30));

    /// <summary>What is said where content is too much.</summary>
    internal ToexException TooFar(string path) => FileErrors.ExpandsTooFar.With(path, MostRatio, FreeBytes / (1024 * 1024));

    /// <summary>Whether content of a size is too much for a file of a size.</summary>
    internal bool AreExceeded(long content, long file) => content > FreeBytes && content / MostRatio > file;
}
