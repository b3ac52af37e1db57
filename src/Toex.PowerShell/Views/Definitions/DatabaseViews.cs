using Toex.Data.Copying;
using Toex.Data.Databases;
using Toex.Data.Integrity;
using Toex.Data.Samples;
using Toex.PowerShell.Objects;
using Toex.PowerShell.Views.Layout;
using static Toex.PowerShell.Views.Layout.Column;

namespace Toex.PowerShell.Views.Definitions;

/// <summary>Views of profile databases and of their journals.</summary>
internal static class DatabaseViews
{
    internal static IReadOnlyList<View> All { get; } =
    [
        View.Table<ProfileDatabase>(
            Text("Engine", "Engine", 22, narrowest: 10),
            Text("Access", Script.YesOrNo("ReadOnly", "Read-only", "Read-write"), 10),
            Number("Schema", "SchemaVersion", 6),
            Text("Data", "if (-not $_.Connected) { '-' } elseif ($_.SampleData) { 'Sample' } else { 'Real' }", 6),
            Text("State", Script.YesOrNo("Connected", "Connected", "Closed"), 9),
            Text("Database", "Location")),
        View.Table<CheckResult>(
            Text("Passed", Script.YesOrNo("Passed", no: "NO"), 6),
            Number("Problems", Script.Count("Problems"), 10),
            Text("Check", "Check")),
        View.Table<SampleStory>(
            Text("Story", "Id", 20),
            Text("Title", "Title", 38, narrowest: 24),
            Text("What to look for", "LookFor", 60, narrowest: 30)),
        View.Table<CopiedTable>(
            Text("Table", "Table", 28),
            Number("Rows", Script.Count("Rows"), 14),
            Text("Checksum", "Checksum")) with { Wraps = false },
        View.Table<AuditJournalEntry>(
            Number("No.", "Sequence", 5, priority: 1),
            Text("When (UTC)", Script.Minute("When"), 16, priority: 3),
            Text("Kind", "Kind", 12, priority: 5),
            Text("Who", "Who", 22, narrowest: 14, priority: 8),
            Text("Operation", "Operation", 21, priority: 4),
            Number("Subjects", "$_.Subjects.Count", 8, priority: 7),
            Text("Verified", Script.YesOrNo("Verified", no: "NO"), 8, priority: 2),
            Text("Reason", "Reason", narrowest: 11, priority: 6)),
        View.List<AuditJournalEntry>(
            "Sequence",
            new("When", $"if ($_.When) {{ {Script.Formatted("When", "yyyy-MM-dd HH:mm:ss")} + ' UTC' }} else {{ '' }}"),
            "Kind",
            "Who",
            "Operation",
            ListLine.Text("Reason"),
            ListLine.Text("Criteria"),
            new("Subjects", "$_.Subjects -join ', '"),
            "Recipient",
            new("Takes back", "if ($_.Failed) { \"Entry $($_.Failed)\" } else { '' }"),
            new("Verified", Script.YesOrNo("Verified")),
            ListLine.Text("Problem")),
    ];
}
