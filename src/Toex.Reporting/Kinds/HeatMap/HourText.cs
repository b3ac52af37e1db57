using System.Globalization;

namespace Toex.Reporting.Kinds.HeatMap;

/// <summary>Weekdays and hours in words.</summary>
internal static class HourText
{
    private static readonly string[] Names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static string Day(int day) => Names[day];

    /// <summary><c>Sat 23:00 to midnight</c>, for a small panel.</summary>
    public static string Brief((int Day, int Hour) at) => Day(at.Day)[..3] + Format(at)[Day(at.Day).Length..];

    /// <summary><c>Saturday 23:00 to midnight</c>, <c>Monday 08:00 to 09:00</c>.</summary>
    public static string Format((int Day, int Hour) at) =>
        string.Create(
            CultureInfo.InvariantCulture,
                $"{Day(at.Day)} {(at.Hour == 0 ? "midnight" : $"{at.Hour:00}:00")} to "
                    + $"{(at.Hour == 23 ? "midnight" : $"{at.Hour + 1:00}:00")}");
}
