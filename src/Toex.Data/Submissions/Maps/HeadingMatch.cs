using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Maps;

/// <summary>Which heading of a file each column of the standard is under.</summary>
/// <param name="Ordinals">Place among the headings, by the standard's column name.</param>
/// <param name="Absent">Columns that the map finds under a heading which the file lacks, with that heading.</param>
/// <param name="Missing">Columns that the file has under no heading and the map gives no constant; those that are absent are among
/// them.</param>
/// <param name="Unused">Headings that mean no column of the standard; remarks of Toex are not among them.</param>
internal sealed record HeadingMatch(
    IReadOnlyDictionary<string, int> Ordinals, IReadOnlyDictionary<string, string> Absent, IReadOnlyList<SubmissionColumn> Missing,
    IReadOnlyList<string> Unused);
