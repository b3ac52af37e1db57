using Toex.Data.Submissions;
using Toex.Data.Submissions.Rules;
using Toex.Data.Submissions.Standard;
using Toex.PowerShell.Views.Layout;
using static Toex.PowerShell.Views.Layout.Column;

namespace Toex.PowerShell.Views.Definitions;

/// <summary>Views of forces' files: what they should hold, what is wrong in them, what became of them.</summary>
internal static class SubmissionViews
{
    internal static IReadOnlyList<View> All { get; } =
    [
        View.Table<SubmissionResult>(
            Number("No", "SubmissionId", 4, priority: 1),
            Text("State", "State", 14, priority: 2),
            Text("Kind", "Kind", 17, priority: 3),
            Text("Force", "PoliceForce", 16, priority: 7),
            Number("Read", Script.Count("RowsRead"), 10, priority: 8),
            Number("Loaded", Script.Count("RowsLoaded"), 10, priority: 4),
            Number("Rejected", Script.Count("RowsRejected"), 9, priority: 5),
            Number("Replaced", Script.Count("RowsReplaced"), 9, priority: 9),
            Number("Warnings", Script.Count("Warnings"), 8, priority: 6),
            Number("Rows/s", Script.Count("RowsPerSecond"), 9, priority: 10)) with { Wraps = false },
        View.Table<Submission>(
            Number("No", "SubmissionId", 4, priority: 1),
            Text("Force", "PoliceForce", 16, priority: 4),
            Text("Kind", "Kind", 17, priority: 3),
            Text("File", "FileName", 25, priority: 8),
            Text("State", "State", 9, priority: 2),
            Number("Loaded", Script.Count("RowsLoaded"), 10, priority: 5),
            Number("Rejected", Script.Count("RowsRejected"), 9, priority: 6),
            Text("When (UTC)", Script.Minute("LoadedUtc"), 16, priority: 7)) with { Wraps = false },
        View.Table<SubmissionIssue>(
            Number("No", "SubmissionId", 4),
            Number("Line", "if ($_.Line -gt 0) { $_.Line } else { '' }", 7),
            Text("Rule", "Rule", 19),
            Text("What is wrong", "Message", 40, narrowest: 22),
            Text("Row as it came", "Row", 44, narrowest: 22)),
        View.Table<SubmissionFinding>(
            Text("Rule", "Rule", 19),
            Text("Severity", "Severity", 12),
            Number("Rows", Script.Count("Rows"), 9),
            Text("What is wrong", "Message", 40, narrowest: 18),
            Text("What to do", "Mend", 36, narrowest: 16)),
        View.Table<SubmissionColumn>(
            Text("Kind", "Kind", 17, priority: 2),
            Text("Column", "Name", 20, priority: 1),
            Text("Format", "Format", 24, narrowest: 14, priority: 3),
            Text("Required", Script.YesOrNo("Required", no: ""), 8, priority: 4),
            Text("Meaning", "Meaning", 46, narrowest: 15, priority: 5)),
        View.Table<SubmissionRule>(
            Text("Rule", "Id", 19),
            Text("Severity", "Severity", 12),
            Number("Threshold", "Threshold", 9),
            Text("Found", "$_.Message -creplace '\\{0\\}', 'the value' -creplace '\\{[12]\\}', '…'", 40, narrowest: 18),
            Text("What to do", "Mend", 36, narrowest: 16)),
    ];
}
