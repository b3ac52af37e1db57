using Toex.Data.Stores;
using Toex.Data.Submissions.Reading;
using Toex.Data.Submissions.Register;

namespace Toex.Data.Submissions.Importing;

/// <summary>A file that was read through, and what its rows are staged and checked with: what every stage of an import is given.</summary>
/// <param name="Store">The profile database.</param>
/// <param name="Request">What was asked for.</param>
/// <param name="Area">Where the file is checked.</param>
/// <param name="File">The file.</param>
/// <param name="Columns">Which of its columns is which.</param>
/// <param name="Form">What it looks like.</param>
/// <param name="Meter">Told how far it is.</param>
internal sealed record OpenSubmission(
    IProfileStore Store,
    SubmissionRequest Request,
    StagingArea Area,
    SubmissionFile File,
    FileColumns Columns,
    FileForm Form,
    StageMeter Meter)
{
    internal KindLayout Layout { get; } = KindLayout.ForKind(Columns.Kind);

    /// <summary>Names of the engine's types of the columns; empty for CSV, which has text only.</summary>
    internal IReadOnlyList<string> ParquetTypes { get; init; } = [];
}
