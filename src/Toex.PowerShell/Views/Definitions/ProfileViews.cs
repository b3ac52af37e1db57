using Toex.PowerShell.Views.Layout;
using Toex.Profiles;
using Toex.Profiles.Comparisons;
using static Toex.PowerShell.Views.Layout.Column;

namespace Toex.PowerShell.Views.Definitions;

/// <summary>Views of profiles, of their parts and of comparisons, whatever the theme.</summary>
internal static class ProfileViews
{
    internal static IReadOnlyList<View> All { get; } =
    [
        View.Table<ForceProfile>(Text("Force", "PoliceForce", 27), Text("Measures", Profile(nameof(ProfileText.First))))
            with { Group = ("Counted", Profile(nameof(ProfileText.ThemeCounted))) },
        View.List<ForceProfile>(
            "PoliceForce",
            "ForceCode",
            new("Theme", Profile(nameof(ProfileText.Theme))),
            "Period",
            new("Measures", Profile(nameof(ProfileText.All))),
            new("Breakdowns", Profile(nameof(ProfileText.Breakdowns))),
            new("Months", Profile(nameof(ProfileText.Months))),
            new("Provenance", "$_.Provenance.ToString()")),
        View.Table<ProfileMonth>(Text("Month", Month(nameof(MonthText.Name)), 15), Text("Measures", Month(nameof(MonthText.First))))
            with { Group = Legend },
        new TableView(
            $"{typeof(ProfileGroup).FullName}#Harm",
            Text("Name", "Name", 45, narrowest: 30, priority: 1),
            Number("Offences", Script.Count("Count"), 9, priority: 2),
            Number("Share", Script.Percentage("Share"), 7, priority: 3),
            Number("Per 1,000", Script.Fixed("RatePer1000", 3), 9, priority: 4),
            Number("95% limits", Script.Limits("RatePer1000", 3), 16, priority: 8),
            Number("Change", Script.Change("Change"), 8, priority: 6),
            Number("Harm", Script.Count("Harm"), 12, priority: 7),
            Number("Harm/1,000", Script.Fixed("HarmPer1000", 2), 10, priority: 5)),
        View.Table<ProfileGroup>(
            Text("Name", "Name", 52, narrowest: 33),
            Number("Count", Script.Count("Count"), 9),
            Number("Share", Script.Percentage("Share"), 7),
            Number("Per 1,000", Script.Fixed("RatePer1000", 3), 9),
            Number("95% limits", Script.Limits("RatePer1000", 3), 16)),
        View.Table<ProfileBreakdown>(
            Text("Id", "Id", 13),
            Text("Title", "Title", 18),
            Text("Unit", "Unit", 17),
            Text("Groups", Profile(nameof(ProfileText.GroupsOf)))),
        View.List<ProfileBacklog>(
            "Title",
            new("Total", $"'{{0}} {{1}}' -f {Script.Count("Total")}, $_.Unit"),
            new("InTime", $"if ($null -ne $_.Within) {{ '{{0}} {{1}}' -f {Script.Count("Within")}, $_.Unit }} else {{ '-' }}"),
            new("Counts", Table(nameof(TableText.Backlog)))),
        View.Table<BacklogLevel>(Text("Level", "Name", 18), Text("By how long", Table(nameof(TableText.Level)))),
        View.List<AgePyramid>(
            "Title",
            "Unit",
            new("Bands", Table(nameof(TableText.Ages))),
            new("UnknownAge", Script.Count("UnknownAge"))),
        View.Table<AgeBand>(
            Text("Age", "Label", 20),
            Number("Male", Script.Count("Male"), 9),
            Number("Female", Script.Count("Female"), 9),
            Number("Not known", Script.Count("NotKnown"), 9)) with { Wraps = false },
        View.List<WeekHours>("Title", "Unit", new("Hours", Table(nameof(TableText.Hours))), new("Unknown", Script.Count("Unknown"))),
        View.List<SubjectConcentration>(
            "Title",
            new("Subjects", Concentration(nameof(ConcentrationText.Subjects))),
            new("Amount", Concentration(nameof(ConcentrationText.Amount))),
            new("Top1Percent", Concentration(nameof(ConcentrationText.Top), "$_", "1")),
            new("Top5Percent", Concentration(nameof(ConcentrationText.Top), "$_", "5")),
            new("Top10Percent", Concentration(nameof(ConcentrationText.Top), "$_", "10"))),
        View.Table<ComparedForce>(
            Text("Force", "PoliceForce", 27, priority: 1),
            Number("Rank", Comparison(nameof(ComparisonText.Rank)), 8, priority: 2),
            Number("Value", Formatted("Value"), 10, priority: 3),
            Number("95% limits", FormattedLimits(""), 18, priority: 8),
            Number("Group", Formatted("Group"), 10, priority: 7),
            Text("Position", Comparison(nameof(ComparisonText.Position)), 13, priority: 4),
            Number("Change", Script.Change("Change"), 8, priority: 6),
            Text("Signal", Comparison(nameof(ComparisonText.Signal)), 14, priority: 5))
            with { Wraps = false, Group = ("Compared", Comparison(nameof(ComparisonText.Compared))) },
        View.List<ComparedForce>(
            "PoliceForce",
            "ForceCode",
            "Theme",
            new("Measure", "'{0} ({1})' -f $_.Measure, $_.Title"),
            "Period",
            ListLine.Text("Against"),
            new("Finding", "$_.Finding.Statement"),
            new("Rank", Comparison(nameof(ComparisonText.Rank))),
            new("Value", Formatted("Value")),
            new("Limits", FormattedLimits("")),
            new("Group", Formatted("Group")),
            new("HowSure", Comparison(nameof(ComparisonText.HowSure))),
            new("Position", Comparison(nameof(ComparisonText.Position))),
            new("PlainPosition", Comparison(nameof(ComparisonText.PlainPosition))),
            new("FunnelLimits95", FormattedLimits("Funnel", "95")),
            new("FunnelLimits998", FormattedLimits("Funnel", "998")),
            new("Overdispersion", $"if ($null -ne $_.Overdispersion) {{ {Script.Fixed("Overdispersion", 2)}"
                + " + ' times the variance of chance: limits take in the spread' } else { '-' }"),
            new("Change", Comparison(nameof(ComparisonText.Change))),
            new("ChangeDriver", "ChangeDriver") { OnlyIfKnown = true },
            new("Signal", Comparison(nameof(ComparisonText.SignalAndMonth)))),
        View.List<ProfileProvenance>(
            ListLine.Text("Source"),
            ListLine.Text("Database"),
            new("SampleData", Script.YesOrNo("SampleData")),
            new("AsOf", $"if ($_.AsOf) {{ {Script.Formatted("AsOf", "yyyy-MM-dd")} }} else {{ '' }}"),
            "ScopeRule",
            ListLine.Text("ScopeDefinition"),
            new("SeverityScale", Script.Otherwise("SeverityScale", "-")),
            new("Population", Script.Otherwise("Population", "not known")),
            new("Unweighted", "@($_.Unweighted).ForEach({ '{0} {1}: {2}' -f $_.Code, $_.Title, $_.Offences }) -join \"`n\""),
            new("Overrides", "@($_.Overrides) -join \"`n\""),
            new("Notes", "@($_.Notes) -join \"`n\""),
            "ModuleVersion"),
        View.Table<UnweightedOffence>(
            Text("Code", "Code", 9),
            Text("Title", "Title", 80, narrowest: 30),
            Number("Offences", Script.Count("Offences"), 9)),
    ];

    /// <summary>What stands above months.</summary>
    internal static (string Label, string Script) Legend => ("Months", "[Toex.PowerShell.Views.MonthText]::Legend");

    internal static string Profile(string method, params IEnumerable<string> arguments) =>
        Script.Call(nameof(ProfileText), method, arguments);

    internal static string Month(string method, params IEnumerable<string> arguments) => Script.Call(nameof(MonthText), method, arguments);

    internal static string Table(string method, params IEnumerable<string> arguments) => Script.Call(nameof(TableText), method, arguments);

    private static string Concentration(string method, params IEnumerable<string> arguments) =>
        Script.Call(nameof(ConcentrationText), method, arguments);

    private static string Comparison(string method) => Script.Call(nameof(ComparisonText), method);

    private static string Formatted(string property) =>
        Script.Call(nameof(NumberText), nameof(NumberText.Format), $"$_.{property}", "$_.Format");

    private static string FormattedLimits(string before, string after = "") =>
        Script.Call(nameof(NumberText), nameof(NumberText.Limits), $"$_.{before}Lower{after}", $"$_.{before}Upper{after}", "$_.Format");
}
