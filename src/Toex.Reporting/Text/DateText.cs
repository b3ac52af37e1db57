using System.Globalization;
using Toex.Profiles;

namespace Toex.Reporting.Text;

/// <summary>Dates and windows in words.</summary>
internal static class DateText
{
    private static readonly CultureInfo British = CultureInfo.InvariantCulture;

    /// <summary><c>30 September 2026</c>.</summary>
    public static string Day(DateTime day) => day.ToString("d MMMM yyyy", British);

    /// <summary><c>12 months to 30 September 2026</c>; from and to where the window is not of whole months.</summary>
    public static string Window(ForceProfile profile)
    {
        var next = profile.To.Date.AddDays(1);
        var months = ((next.Year - profile.From.Year) * 12) + next.Month - profile.From.Month;
        return months > 0 && profile.From.Date.AddMonths(months) == next
            ? $"{NumberText.Format(months, "month")} to {Day(profile.To)}"
            : $"{Day(profile.From)} to {Day(profile.To)}";
    }
}
