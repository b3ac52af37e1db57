using Toex.Data.Subjects;
using Toex.PowerShell.Views.Layout;
using static Toex.PowerShell.Views.Layout.Column;

namespace Toex.PowerShell.Views.Definitions;

/// <summary>Views of what joins records into subjects.</summary>
internal static class LinkViews
{
    private const string Bits = "+0.0;-0.0;0";

    internal static IReadOnlyList<View> All { get; } =
    [
        View.Table<SubjectLink>(
            Number("Person", "PersonId", 10, priority: 1),
            Number("Other", "OtherPersonId", 10, priority: 2),
            Text("Names", "'{0} / {1}' -f $_.Person.Name, $_.Other.Name", 34, narrowest: 22, priority: 4),
            Number("Prob.", Script.Formatted("Probability", "0.000"), 6, priority: 5),
            Number("Bits", Script.Formatted("Bits", "0.0"), 6, priority: 7),
            Text("Band", "Band", 9, priority: 3),
            Text("Decided", "if ($_.Decision -ne 'None') { $_.Decision } else { '' }", 7, priority: 6),
            Text("Weighs most", Script.Call(nameof(LinkText), nameof(LinkText.Summary)), narrowest: 18, priority: 8)),
        View.List<SubjectLink>(
            "PersonId",
            "OtherPersonId",
            new("Person", Script.Call(nameof(LinkText), nameof(LinkText.Person), "$_.Person")),
            new("Other", Script.Call(nameof(LinkText), nameof(LinkText.Person), "$_.Other")),
            new("Joined", Script.Call(nameof(LinkText), nameof(LinkText.Joined))),
            new("Evidence", Script.Call(nameof(LinkText), nameof(LinkText.Evidence))),
            new("Bits", Script.Formatted("Bits", Bits)),
            new("Probability", Script.Formatted("Probability", "0.0000")),
            new("Band", Script.Call(nameof(LinkText), nameof(LinkText.Band))),
            new("Decision", Script.Call(nameof(LinkText), nameof(LinkText.Decision))),
            new("Run", $"'{{0}}, {{1}}' -f $_.RunId, {Script.Formatted("RunUtc", "yyyy-MM-dd")}")),
        View.Table<LinkEvidence>(
            Number("Bits", Script.Formatted("Bits", Bits), 7),
            Text("Comparison", "Comparison", 14),
            Text("Agreement", "Agreement", 50, narrowest: 30),
            Number("Rarity", $"if ($_.FrequencyBits -ne 0) {{ {Script.Formatted("FrequencyBits", "+0.0;-0.0")} }} else {{ '' }}", 7)),
        View.Table<SubjectResolutionResult>(
            Number("Run", "RunId", 4, priority: 1),
            Text("Kind", "Kind", 11, priority: 3),
            Number("Persons", Script.Count("Persons"), 11, priority: 4),
            Number("Before", Script.Count("SubjectsBefore"), 11, priority: 8),
            Number("Subjects", Script.Count("Subjects"), 11, priority: 2),
            Number("Joined", Script.Count("SubjectsJoined"), 10, priority: 5),
            Number("Compared", Script.Count("PairsCompared"), 12, priority: 11),
            Number("Matched", Script.Count("PairsMatched"), 11, priority: 9),
            Number("Clerical", Script.Count("PairsClerical"), 10, priority: 6),
            Number("Refused", Script.Count("PairsRefused"), 8, priority: 7),
            Number("Sec.", Script.Formatted("Seconds", "0.0"), 6, priority: 10)),
        View.Table<LinkDecisionRecord>(
            Number("Person", "PersonId", 10, priority: 1),
            Number("Other", "OtherPersonId", 10, priority: 2),
            Text("Decision", "Decision", 8, priority: 3),
            Text("By", "DecidedBy", 16, priority: 6),
            Text("When (UTC)", Script.Minute("DecidedUtc"), 16, priority: 5),
            Text("Applies", "'next Resolve-ToexSubject'", 24, narrowest: 16, priority: 7),
            Text("Reason", "Reason", narrowest: 15, priority: 4)),
    ];
}
