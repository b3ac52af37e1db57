using Toex.Data.Reference;
using Toex.Data.Reference.Importing;
using Toex.Data.Reference.Titles;
using Toex.PowerShell.Objects;
using Toex.PowerShell.Views.Layout;
using static Toex.PowerShell.Views.Layout.Column;

namespace Toex.PowerShell.Views.Definitions;

/// <summary>Views of forces, offences and measures, and of what importing published data gives.</summary>
internal static class ReferenceViews
{
    internal static IReadOnlyList<View> All { get; } =
    [
        View.Table<Force>(
            Text("Code", "Code", 9, priority: 1),
            Text("Name", "Name", 27, priority: 2),
            Text("Short name", "ShortName", 16, priority: 6),
            Text("Region", "Region", 24, priority: 4),
            Text("Crime unit", "RegionalUnit", 17, priority: 5),
            Text("Submits", Script.YesOrNo("Submits"), 7, priority: 3)) with { Wraps = false },
        View.Table<Offence>(
            Text("Code", "Code", 9, priority: 1),
            Text("Title", "Title", 49, narrowest: 28, priority: 2),
            Text("Theme", "Theme", 35, narrowest: 16, priority: 4),
            Number("Weight", Script.Fixed("Weight", 2), 9, priority: 3),
            Text("Basis", "if ($_.WeightBasis -eq 'inherited') { 'inherited ' + $_.ClassCode } else { $_.WeightBasis }", 13, priority: 5)),
        View.Table<OffenceTitleMatch>(
            Text("Code", "if ($null -ne $_.Code) { $_.Code } else { '-' }", 8),
            Number("Certainty", $"if ($_.IsResolved) {{ {Script.Formatted("Certainty", "0.00")} }} else {{ '-' }}", 9),
            Text("Found by", "if ($_.IsResolved) { $_.Means } else { $_.Problem }", 13),
            Text("Title", "Title", 42, narrowest: 16),
            Text(
                "Offence, or the nearest codes",
                "if ($_.IsResolved) { $_.Offence } else { $_.Candidates.Code -join ', ' }",
                42,
                narrowest: 29)),
        View.Table<ReferenceImportResult>(
            Text("Kind", "Kind", 13, priority: 1),
            Number("Read", Script.Count("RowsRead"), 10, priority: 4),
            Number("Loaded", Script.Count("RowsLoaded"), 10, priority: 2),
            Number("Rejected", Script.Count("RowsRejected"), 10, priority: 3),
            Number("Replaced", Script.Count("RowsReplaced"), 10, priority: 7),
            Text("Loaded before", Script.YesOrNo("AlreadyLoaded"), 13, priority: 6),
            Text("File", "[System.IO.Path]::GetFileName($_.Path)", narrowest: 15, priority: 5)),
        View.Table<RejectionSummary>(
            Number("Rows", Script.Count("Count"), 10),
            Text("Reason", "Reason", 80, narrowest: 30),
            Number("First line", "$_.Examples[0].Line", 10)),
        View.Table<MeasureInfo>(
            Text("Name", "Name", 23),
            Text("Title", "Title", 46, narrowest: 25),
            Text("Direction", "Direction", 9),
            Text("Unit", "Unit", narrowest: 18)) with { Group = ("Theme", "$_.Theme") },
    ];
}
