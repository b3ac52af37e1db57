using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions;

/// <summary>A file that a force sent, and what became of its rows.</summary>
public sealed record Submission
{
    /// <summary>Number of the submission.</summary>
    public required int SubmissionId { get; init; }

    /// <summary>The force that sent it.</summary>
    public required string PoliceForce { get; init; }

    /// <summary>Kind of file.</summary>
    public required SubmissionKind Kind { get; init; }

    /// <summary>Name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>What became of it.</summary>
    public required SubmissionState State { get; init; }

    /// <summary>Rows of the file.</summary>
    public required long RowsRead { get; init; }

    /// <summary>Rows loaded.</summary>
    public required long RowsLoaded { get; init; }

    /// <summary>Rows rejected, each kept with the rule that it breaks.</summary>
    public required long RowsRejected { get; init; }

    /// <summary>Rows loaded that replaced earlier ones of the same key.</summary>
    public required long RowsReplaced { get; init; }

    /// <summary>Rows or figures that were warned of.</summary>
    public required long Warnings { get; init; }

    /// <summary>When it was loaded or rejected (UTC).</summary>
    public required DateTime LoadedUtc { get; init; }

    /// <summary>When it was withdrawn (UTC); null where it was not.</summary>
    public DateTime? WithdrawnUtc { get; init; }

    /// <summary>Why it was withdrawn.</summary>
    public string? WithdrawnReason { get; init; }

    /// <summary>SHA-256 of the content, decompressed, by which the file is known.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Length of the content, in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Version of the standard that it was checked against.</summary>
    public required string StandardVersion { get; init; }

    /// <summary>Name of the column map; null where none was used.</summary>
    public string? Map { get; init; }

    internal int ForceId { get; init; }

    /// <summary>What the file looked like, for the one that the force fixes and sends again.</summary>
    internal FileForm Form { get; init; } = FileForm.Empty;
}
