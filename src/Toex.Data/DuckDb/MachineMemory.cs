using System.Globalization;
using System.Text.RegularExpressions;

namespace Toex.Data.DuckDb;

/// <summary>How much memory this process may come to use: of the machine, of its container, and by the limits set on the process
/// itself.</summary>
internal static partial class MachineMemory
{
    private const string Limits = "/proc/self/limits", Status = "/proc/self/status";

    /// <summary>Bytes that this process may have, or may still take where a limit of its own is set.</summary>
    internal static long Available()
    {
        // .NET follows the limits of control groups here.
        var machine = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        try
        {
            return OperatingSystem.IsLinux() ? Least(machine, File.ReadAllText(Limits), File.ReadAllText(Status)) : machine;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return machine; // no /proc here
        }
    }

    /// <summary>The least of what the machine has and what the limits of a process leave it.</summary>
    /// <param name="machine">Bytes of the machine, or of the container.</param>
    /// <param name="limits">The limits, as <c>/proc/self/limits</c> has them.</param>
    /// <param name="status">What is taken already, as <c>/proc/self/status</c> has it.</param>
    internal static long Least(long machine, string limits, string status) => Math.Min(machine, Math.Min(
        Left(AddressSpace().Match(limits), AddressSpaceTaken().Match(status)), Left(Data().Match(limits), DataTaken().Match(status))));

    private static long Left(Match limit, Match takenKilobytes) =>
        limit.Success && long.TryParse(limit.Groups[1].Value, CultureInfo.InvariantCulture, out var most)
            ? Math.Max(0,
                most - (takenKilobytes.Success ? long.Parse(takenKilobytes.Groups[1].Value, CultureInfo.InvariantCulture) * 1024 : 0))
            : long.MaxValue;

    [GeneratedRegex(@"^Max address space\s+(\d+)", RegexOptions.Multiline)]
    private static partial Regex AddressSpace();

    [GeneratedRegex(@"^Max data size\s+(\d+)", RegexOptions.Multiline)]
    private static partial Regex Data();

    [GeneratedRegex(@"^VmSize:\s+(\d+) kB", RegexOptions.Multiline)]
    private static partial Regex AddressSpaceTaken();

    [GeneratedRegex(@"^VmData:\s+(\d+) kB", RegexOptions.Multiline)]
    private static partial Regex DataTaken();
}
