using System.Globalization;
using Toex.PowerShell.Views.Layout;
using Toex.Profiles.Subjects;
using Toex.Profiles.Themes;
using static Toex.PowerShell.Views.Layout.Column;

namespace Toex.PowerShell.Views.Definitions;

/// <summary>Views of ranked subjects that are the same for many themes.</summary>
internal static class SubjectViews
{
    /// <summary>Below these numbers stand who a subject is and the score, above them what the theme does not single out.</summary>
    internal const int OwnColumns = 10, Birth = 200, Movement = 210;

    private static readonly string Type = typeof(RankedSubject).FullName!;

    internal static IReadOnlyList<View> All { get; } =
    [
        new TableView(
            TypeFor("Offence"),
            [
                .. Person(Script.Formatted("Score", "0.000")),
                Number("Days", "DaysSinceLatest", 4, priority: 14),
                Number("Off.", "Frequency", 4, priority: 11),
                Number("Gravity", Script.Count("Gravity"), 7, priority: 12),
                Number("Vic.", "Breadth", 4, priority: 13),
                Number("Teams", "Teams", 5, priority: 250),
                Number("Frc", "Forces", 3, priority: 240),
                Number("Rec.", "Records", 4, priority: 230),
                Number(
                    "Weak",
                    $"if ($null -ne $_.WeakestLink) {{ {Script.Formatted("WeakestLink", "0.00")} }} else {{ '' }}",
                    4,
                    priority: 260),
                Number("NFA", "NoFurtherAction", 3, priority: 220),
            ]) with { Group = ("Ranked", Text(nameof(SubjectText.RankedByOffences))) },
        new ListView(
            TypeFor("Offence"),
            [
                "PoliceForce",
                "SubjectId",
                "Role",
                .. Standing(Script.Formatted("Score", "0.000")),
                new("RankRecency", Text(nameof(SubjectText.Recency), "latest offence")),
                new("RankFrequency", Text(nameof(SubjectText.Frequency), "offences")),
                new("RankGravity", Text(nameof(SubjectText.Gravity), "")),
                new("RankVictims", Text(nameof(SubjectText.Others))),
                new("OtherThemes", Script.Otherwise("AlsoIn", "-")),
                new("Teams", Script.Call(nameof(SubjectText), nameof(SubjectText.Named), "$_.Teams", "$_.TeamNames")),
                new("Forces", Script.Call(nameof(SubjectText), nameof(SubjectText.Named), "$_.Forces", "$_.ForceNames")),
                new("Records", "'{0}{1}' -f $_.Records, $(if ($null -ne $_.WeakestLink) { ' (weakest link {0})' -f "
                    + Script.Formatted("WeakestLink", "0.000") + " })"),
                "NoFurtherAction",
                "Unweighted",
                "Period",
            ]),
        new TableView(TypeFor("AcrossThemes"), [.. Person().Where(c => c.Heading != "Move"), Also(11)])
            with { Group = ("Ranked", Text(nameof(SubjectText.RankedAcross))) },
        new TableView(
            Type,
            [
                .. Person(),
                Number("Days", "DaysSinceLatest", 5, priority: 14),
                Number("Number", Script.Count("Frequency"), 6, priority: 11),
                Number("Gravity", Script.Count("Gravity"), 7, priority: 12),
                Number("Breadth", Script.Count("Breadth"), 7, priority: 13),
                Also(15),
            ]) with { Group = ("Ranked", Text(nameof(SubjectText.Ranked))) },
        List(Type, "latest", "number", "", "", "RankBreadth"),
    ];

    /// <summary>The name that subjects have whom one view shows.</summary>
    internal static string TypeFor(string view) => $"{Type}#{view}";

    /// <summary>Who it is, and the score.</summary>
    internal static IReadOnlyList<Column> Person(string? score = null) =>
    [
        Column.Text("Force", "PoliceForce", 14, priority: 4),
        Number("Rank", Script.Count("Rank"), 5, priority: 1),
        Number("Move", Text(nameof(SubjectText.Moved)), 4, priority: Movement),
        Number("Subject", "SubjectId", 8, priority: 2),
        Column.Text("Name", "Name", 16, priority: 3),
        Column.Text("Born", Text(nameof(SubjectText.Born)), 10, priority: Birth),
        Column.Text("U18", Text(nameof(SubjectText.IsChild)), 3, priority: 6),
        Number("Score", score ?? Script.Fixed("Score", 3), 5, priority: 5),
    ];

    internal static Column Also(int priority) => Column.Text("Also in", "AlsoIn", narrowest: 10, priority: priority);

    /// <summary>All that is known of a subject, of a theme that is about persons.</summary>
    internal static ListView List(string type, string latest, string frequency, string gravity, string breadth, string rankBreadth) => new(
        type,
        [
            "PoliceForce",
            "SubjectId",
            "Theme",
            "Role",
            .. Standing(Script.Fixed("Score", 3)),
            new("RankRecency", Text(nameof(SubjectText.Recency), latest)),
            new("RankFrequency", Text(nameof(SubjectText.Frequency), frequency)),
            new("RankGravity", Text(nameof(SubjectText.Gravity), gravity)),
            new(rankBreadth, Text(nameof(SubjectText.Breadth), breadth)),
            new("OtherThemes", Script.Otherwise("AlsoIn", "-")),
            new("Forces", "'{0} ({1})' -f $_.Forces, ($_.ForceNames -join ', ')"),
            new("Records", "if ($null -ne $_.WeakestLink) { '{0}, the weakest link {1}' -f $_.Records, "
                + Script.Fixed("WeakestLink", 2) + " } else { $_.Records }"),
            "Period",
        ]);

    internal static string Text(string method, params IEnumerable<string> words) =>
        Script.Call(nameof(SubjectText), method, ["$_", .. words.Select(w => $"'{w.Replace("'", "''", StringComparison.Ordinal)}'")]);

    private static IReadOnlyList<ListLine> Standing(string score) =>
    [
        "Name",
        new("BirthDate", Text(nameof(SubjectText.Born))),
        new("Under18", Text(nameof(SubjectText.Under18))),
        "Sex",
        new("LocalReferences", "$_.LocalReferences -join ', '"),
        new("Rank", Text(nameof(SubjectText.Rank))),
        new("Movement", Text(nameof(SubjectText.Movement))),
        new("Score", score),
    ];

    /// <summary>Whether the theme's definition says which columns its subjects have; else those of all themes of its kind do.</summary>
    internal static bool HasOwnView(ThemeDefinition theme) => theme.Views.Subjects.Count > 0;

    /// <summary>A property's name: <c>hours missing</c> is HoursMissing.</summary>
    internal static string PropertyName(string words) =>
        string.Concat(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => char.ToUpper(w[0], CultureInfo.InvariantCulture) + w[1..]));
}
