using Toex.Data.Collections;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions;

/// <summary>What became of a file. Rows read are rows loaded and rows rejected.</summary>
public sealed record SubmissionResult
{
    /// <summary>Number of the submission; null where it was only checked.</summary>
    public int? SubmissionId { get; init; }

    /// <summary>What became of the file.</summary>
    public required SubmissionState State { get; init; }

    /// <summary>Kind of file.</summary>
    public required SubmissionKind Kind { get; init; }

    /// <summary>The force that sent it; null where no row names one.</summary>
    public string? PoliceForce { get; init; }

    /// <summary>Full path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the content, decompressed, by which it is known.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Rows of the file, without its headings and blank lines.</summary>
    public long RowsRead { get; init; }

    /// <summary>Rows now in the profile database, or that an import would load.</summary>
    public long RowsLoaded { get; init; }

    /// <summary>Rows kept apart with the rule that they break.</summary>
    public long RowsRejected { get; init; }

    /// <summary>Rows loaded that replace earlier ones of the same key.</summary>
    public long RowsReplaced { get; init; }

    /// <summary>Rows or figures that were warned of.</summary>
    public long Warnings { get; init; }

    /// <summary>What the rules found, most rows first.</summary>
    public ItemList<SubmissionFinding> Findings { get; init; } = [];

    /// <summary>How long it took, in seconds.</summary>
    public double Seconds { get; init; }

    /// <summary>Rows read a second.</summary>
    public double RowsPerSecond => Seconds > 0 ? RowsRead / Seconds : 0;
}
