using System.Globalization;

namespace Toex.Data.DuckDb;

/// <summary>What the engine may use of the machine. What does not fit into memory it spills to disk; it refuses only when that is full
/// too.</summary>
/// <param name="Memory">Bytes of memory.</param>
/// <param name="Threads">How many threads work at once, each of which needs memory of its own; null for one a processor.</param>
internal sealed record DuckDbLimits(long Memory, int? Threads = null)
{
    private const long Megabyte = 1_000_000;

    /// <summary>Every query of the profile engine at 20 million offences fits into this; more is not taken of a large machine
    /// either.</summary>
    internal const long Most = 1400 * Megabyte;

    /// <summary>With less the engine can hardly open a file.</summary>
    internal const long Least = 64 * Megabyte;

    /// <summary>Of what this process may have. PowerShell and the rest of Toex need memory too.</summary>
    private const double Share = 0.5;

    /// <summary>A thread that has less of the memory spills all the time.</summary>
    private const long MemoryOfThread = 128 * Megabyte;

    /// <summary>Folder for what does not fit into memory; null for the engine's own, beside the file.</summary>
    internal string? SpillFolder { get; init; }

    /// <summary>A setting of the process's runtime: how many processors the engine may use; all, where it is not set.</summary>
    private static readonly int? Processors =
        int.TryParse(AppContext.GetData("Toex.Processors") as string, NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set
            : null;

    /// <summary>What this machine allows now.</summary>
    internal static DuckDbLimits OfMachine()
    {
        var limits = ForMachine(MachineMemory.Available(), Processors ?? Environment.ProcessorCount);
        return limits with { Threads = limits.Threads ?? Processors };
    }

    /// <summary>What a machine allows.</summary>
    /// <param name="available">Bytes that this process may have.</param>
    /// <param name="processors">How many processors it has.</param>
    internal static DuckDbLimits ForMachine(long available, int processors)
    {
        var memory = Math.Clamp((long)(available * Share), Least, Most);
        return new(memory, memory == Most ? null : (int)Math.Clamp(memory / MemoryOfThread, 1, processors));
    }
}
