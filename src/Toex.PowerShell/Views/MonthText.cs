using System.Globalization;
using System.Runtime.CompilerServices;
using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Views;

/// <summary>What the views say of a month of a profile. A value that will still change bears an asterisk.</summary>
public static class MonthText
{
    /// <summary>What the asterisk means.</summary>
    public const string Legend = "* will still change: late records and outcomes are to come";

    private const int Shown = 4;

    // A month does not know its theme, and an object that is shown alone has no profile beside it to ask.
    private static readonly ConditionalWeakTable<ProfileMonth, ThemeDefinition> Themes = [];

    /// <summary>The month, or the part of it that the window has.</summary>
    public static string Name(ProfileMonth month) =>
        month.Month.ToString("MMM yyyy", CultureInfo.InvariantCulture) + (month.Complete || IsUnknown(month) ? "" : " (part)");

    private static bool IsUnknown(ProfileMonth month) => month.Values.Values.All(v => v.Value is null);

    /// <summary>A measure's value.</summary>
    public static string Value(ProfileMonth month, string measure) =>
        Marked(month, measure, NumberText.Format(month[measure], FormatOf(month, measure)));

    /// <summary>A measure's value, with a fixed number of decimals.</summary>
    public static string Fixed(ProfileMonth month, string measure, int decimals) =>
        Marked(month, measure, NumberText.Fixed(month[measure], decimals));

    /// <summary>The first monthly measures, for themes that have no view of their own.</summary>
    public static string First(ProfileMonth month) =>
        string.Join("  ", MeasuresOf(month).Where(m => month.Values.ContainsKey(m.Id)).Take(Shown)
            .Select(m => $"{m.Id} {Value(month, m.Id),-7}")).TrimEnd();

    internal static void Remember(ProfileMonth month, ThemeDefinition theme) => Themes.AddOrUpdate(month, theme);

    private static string Marked(ProfileMonth month, string measure, string shown) =>
        shown != NumberText.Unknown && month.IsProvisional(measure) ? shown + "*" : shown;

    private static MeasureFormat FormatOf(ProfileMonth month, string measure) =>
        MeasuresOf(month).FirstOrDefault(m => string.Equals(m.Id, measure, StringComparison.OrdinalIgnoreCase))?.Format
            ?? MeasureFormat.Rate;

    private static IReadOnlyList<Measure> MeasuresOf(ProfileMonth month) => Themes.TryGetValue(month, out var theme) ? theme.Measures : [];
}
