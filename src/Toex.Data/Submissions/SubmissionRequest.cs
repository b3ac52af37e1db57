using Toex.Data.Reference;
using Toex.Data.Submissions.Maps;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions;

/// <summary>A file to check or import.</summary>
public sealed record SubmissionRequest
{
    /// <summary>Full path.</summary>
    public required string Path { get; init; }

    /// <summary>Kind of file; null to tell it by the map or the headings.</summary>
    public SubmissionKind? Kind { get; init; }

    /// <summary>The force that sent it; null to tell it by the rows.</summary>
    public Force? Force { get; init; }

    /// <summary>How the file's headings and codes translate to the standard's.</summary>
    public ColumnMap Map { get; init; } = ColumnMap.None;

    /// <summary>The day of the import: no recorded day is after it.</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(DateTime.Today);
}
