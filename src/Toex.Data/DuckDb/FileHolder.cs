using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Toex.Data.DuckDb;

/// <summary>Says who holds a database file that cannot be read, as far as that can be known.</summary>
internal static partial class FileHolder
{
    /// <summary>Who holds a file, where nothing is known.</summary>
    internal const string Unknown = "another connection";

    private static readonly string[] OfLock =
        ["Could not set lock", "Conflicting lock", "being used by another process", "File is already open", "different configuration",
            "already attached"];

    /// <summary>Who holds a file by the engine's words; null where they do not say that it is held.</summary>
    internal static string? Find(string message) =>
        !OfLock.Any(w => message.Contains(w, StringComparison.OrdinalIgnoreCase)) ? null
        : ProcessNumber().Match(message) is { Success: true } match
            && int.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var id)
            ? OfProcess(id, UserName().Match(message) is { Success: true } user ? user.Groups[1].Value : null)
        : Unknown;

    /// <summary>A connection of this process.</summary>
    /// <param name="readOnly">Whether it reads only.</param>
    /// <param name="since">Since when it holds the file.</param>
    internal static string OfThisProcess(bool readOnly, DateTime since) => string.Create(CultureInfo.InvariantCulture,
        $"another connection of this process ({Environment.ProcessId}, user {Environment.UserName}), {(readOnly ? "reading" : "writing")} "
            + $"since {Moment(since)}");

    private static string OfProcess(int id, string? user)
    {
        var of = user is null ? "" : $" of user {user}";
        try
        {
            using var process = Process.GetProcessById(id);
            return string.Create(
                CultureInfo.InvariantCulture, $"{process.ProcessName} (process {id}{of}, running since {Moment(process.StartTime)})");
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // Gone since, of another user, or on another machine.
            return string.Create(CultureInfo.InvariantCulture, $"process {id}{of}");
        }
    }

    private static string Moment(DateTime local) => local.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\(PID (\d+)\)")]
    private static partial Regex ProcessNumber();

    [GeneratedRegex(@"by user (\S+?)[.,]?(\s|$)")]
    private static partial Regex UserName();
}
