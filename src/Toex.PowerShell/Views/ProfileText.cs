using System.Globalization;
using System.Text;
using Toex.Profiles;
using Toex.Profiles.Measures;

namespace Toex.PowerShell.Views;

/// <summary>What the views say of a profile, whatever its theme: the theme's definition tells how a value is written.</summary>
public static class ProfileText
{
    private const int Shown = 3;
    private const string NotKnown = "not known";

    /// <summary>Columns of the screen beside the text of a list, and beside that of a breakdown: PowerShell would break longer lines within
    /// words.</summary>
    private const int BesideList = 32, BesideBreakdown = 52;

    private static int ListWidth => ScreenWidth.Current.Screen - BesideList;

    /// <summary>The theme's title.</summary>
    public static string Theme(ForceProfile profile) => profile.Definition.Title;

    /// <summary>What was counted: window, source, scope.</summary>
    public static string Counted(ForceProfile profile) =>
        $"{profile.Period}; {profile.Provenance.Source}; scope "
            + $"{profile.Provenance.ScopeRule}{(profile.Provenance.SampleData ? "; sample data" : "")}";

    /// <summary>Theme, window and scope, for themes that have no view of their own; the theme's title leaves no room for the
    /// source.</summary>
    public static string ThemeCounted(ForceProfile profile) =>
        $"{profile.Definition.Title}; {profile.Period}; scope "
            + $"{profile.Provenance.ScopeRule}{(profile.Provenance.SampleData ? "; sample data" : "")}";

    /// <summary>A measure's value.</summary>
    public static string Value(ForceProfile profile, string measure) =>
        NumberText.Format(profile.Measures.GetValueOrDefault(measure).Value, FormatOf(profile, measure));

    /// <summary>The 95 % limits of a measure's value.</summary>
    public static string Limits(ForceProfile profile, string measure) =>
        NumberText.Limits(profile.Measures.GetValueOrDefault(measure).Lower, profile.Measures.GetValueOrDefault(measure).Upper,
            FormatOf(profile, measure));

    /// <summary>A count, and a share in brackets.</summary>
    public static string CountAndShare(ForceProfile profile, string count, string share) =>
        profile[count].Value is null ? NumberText.Unknown : $"{Value(profile, count)} ({Value(profile, share)})";

    /// <summary>A measure's value with its limits and its unit.</summary>
    public static string Full(ForceProfile profile, string measure) =>
        Measure(profile, measure) is { } known ? Full(profile, known) : NotKnown;

    /// <summary>What a count was in the window before.</summary>
    public static string Before(ForceProfile profile, string measure) => profile.Measures.GetValueOrDefault(measure).Before is { } before
        ? NumberText.Count(before) : NotKnown;

    /// <summary>The theme's first measures, for themes that have no view of their own.</summary>
    public static string First(ForceProfile profile) =>
        string.Join("  ", profile.Definition.Measures.Take(Shown).Select(m => $"{m.Id} {Value(profile, m.Id),-8}")).TrimEnd();

    /// <summary>Every measure, one a line.</summary>
    public static string All(ForceProfile profile) =>
        string.Join('\n', profile.Definition.Measures.Select(m => $"{m.Id}: {Full(profile, m)}"));

    /// <summary>The groups of a breakdown, with their counts.</summary>
    public static string Groups(ForceProfile profile, string breakdown) =>
        profile.Breakdown(breakdown) is { } known ? Groups(known, ListWidth) : NotKnown;

    /// <summary>The groups of a breakdown, one a line.</summary>
    public static string GroupLines(ForceProfile profile, string breakdown) =>
        profile.Breakdown(breakdown) is { } known ? string.Join('\n', Groups(known)) : NotKnown;

    /// <summary>Every breakdown, one a line.</summary>
    public static string Breakdowns(ForceProfile profile) =>
        string.Join(
            '\n', profile.Breakdowns.Select(b => Lines([$"{b.Id}: {Groups(b).FirstOrDefault("none")}", .. Groups(b).Skip(1)], ListWidth)));

    /// <summary>A breakdown's groups, with their counts.</summary>
    public static string GroupsOf(ProfileBreakdown breakdown) => Groups(breakdown, ScreenWidth.Current.Screen - BesideBreakdown);

    /// <summary>The months, by the first of the theme's counts.</summary>
    public static string Months(ForceProfile profile)
    {
        var counts = profile.Definition.Measures.FirstOrDefault(m => m is { Kind: MeasureKind.Count, IsMonthly: true });
        return counts is null || profile.Months.Count == 0 ? NotKnown
            : Lines([.. profile.Months.Select(m => $"{MonthText.Name(m)}: {NumberText.Format(m[counts.Id], counts.Format)}")], ListWidth,
                $" ({counts.Unit})");
    }

    private static string Full(ForceProfile profile, Measure measure)
    {
        var value = profile.Measures.GetValueOrDefault(measure.Id);
        var shown = Value(profile, measure.Id);
        return value.Value is null ? NotKnown
            : value.Lower is not null ? $"{shown} (95% limits {Limits(profile, measure.Id)}), {measure.Unit}"
            : measure.IsWhole ? $"{shown} {(value.Value == 1 ? One(measure.Unit) : measure.Unit)}"
            : $"{shown}, {measure.Unit}";
    }

    private static string One(string many) => many switch
    {
        "people" => "person",
        "children" => "child",
        _ => many.EndsWith('s') ? many[..^1] : many,
    };

    private static IReadOnlyList<string> Groups(ProfileBreakdown breakdown) =>
        [.. breakdown.Groups.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Name}: {g.Count:N0}"))];

    private static string Groups(ProfileBreakdown breakdown, int width) => Lines(Groups(breakdown), width);

    /// <summary>Parts one after another, in lines of so many columns.</summary>
    private static string Lines(IReadOnlyList<string> parts, int width, string end = "")
    {
        var text = new StringBuilder();
        var used = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = i == parts.Count - 1 ? parts[i] + end : parts[i] + ",";
            var breaks = used > 0 && used + 1 + part.Length > width;
            text.Append(used == 0 ? "" : breaks ? "\n" : " ").Append(part);
            used = breaks || used == 0 ? part.Length : used + 1 + part.Length;
        }

        return text.ToString();
    }

    private static MeasureFormat FormatOf(ForceProfile profile, string measure) => Measure(profile, measure)?.Format ?? MeasureFormat.Rate;

    private static Measure? Measure(ForceProfile profile, string id) =>
        profile.Definition.Measures.FirstOrDefault(m => string.Equals(m.Id, id, StringComparison.OrdinalIgnoreCase));
}
