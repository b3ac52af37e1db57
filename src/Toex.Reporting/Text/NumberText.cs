using System.Globalization;
using Toex.Profiles.Measures;

namespace Toex.Reporting.Text;

/// <summary>Numbers as a chart writes them, in British English whatever the machine's culture.</summary>
internal static class NumberText
{
    private static readonly CultureInfo British = CultureInfo.InvariantCulture;

    /// <summary>A value: counts whole, rates with two decimals (one from 10), percentages with one, changes signed.</summary>
    public static string Format(double value, MeasureFormat format) => format switch
    {
        MeasureFormat.Count => Signed(Round(value, 0), "#,##0", ""),
        MeasureFormat.Rate => Rate(value),
        MeasureFormat.Percentage => value > 0 && Round(value * 100, 1) == 0 ? "<0.1%" : Signed(Round(value * 100, 1), "#,##0.0", "%"),
        _ => (Round(value * 100, 1) > 0 ? "+" : "") + Signed(Round(value * 100, 1), "#,##0.0", "%"),
    };

    /// <summary>A rate with the decimals that all rates of a chart have.</summary>
    public static string Rate(double value, int decimals)
    {
        var (rounded, pattern) = (Round(value, decimals), decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals));
        return value > 0 && rounded == 0 ? "<" + Math.Pow(10, -decimals).ToString(pattern, British) : Signed(rounded, pattern, "");
    }

    /// <summary>How many decimals rates that stand together need: two where one is below 1 or all are below 10, else one.</summary>
    public static int Decimals(IEnumerable<double> rates)
    {
        var sizes = rates.Select(Math.Abs).Where(r => r > 0).ToList();
        return sizes.Exists(r => r < 1) || sizes.TrueForAll(r => r < 10) ? 2 : 1;
    }

    /// <summary>A value on an axis, with no more decimals than the step between ticks needs.</summary>
    public static string Tick(double value, double step, MeasureFormat format)
    {
        var (shown, shownStep, unit) = format is MeasureFormat.Percentage or MeasureFormat.Change ? (value * 100, step * 100, "%")
            : (value, step, "");
        var decimals = 0;
        while (decimals < 4 && Math.Abs(Round(shownStep, decimals) - shownStep) > shownStep * 1e-6)
        {
            decimals++;
        }

        var rounded = Round(shown, decimals);
        return (format == MeasureFormat.Change && rounded > 0 ? "+" : "")
            + Signed(rounded, decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals), unit);
    }

    /// <summary>A count of things: <c>1 month</c>, <c>9 months</c>.</summary>
    public static string Format(int count, string one) => string.Create(British, $"{count:#,##0} {one}{(count == 1 ? "" : "s")}");

    /// <summary>Evidence in bits, signed, with one decimal: <c>+7.3</c>.</summary>
    public static string Bits(double bits) => (Round(bits, 1) > 0 ? "+" : "") + Signed(Round(bits, 1), "#,##0.0", "");

    /// <summary>A whole number.</summary>
    public static string Format(long count) => count.ToString("#,##0", British);

    /// <summary><c>1st</c>, <c>2nd</c>, <c>3rd</c>, <c>11th</c>.</summary>
    public static string Ordinal(int rank) => rank.ToString(British) + ((rank % 100) is 11 or 12 or 13 ? "th" : (rank % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });

    private static string Rate(double value) => Rate(value, Math.Abs(Round(value, 2)) >= 10 ? 1 : 2);

    private static double Round(double value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    /// <summary>With a true minus sign, which is as wide as a plus.</summary>
    private static string Signed(double rounded, string pattern, string unit) =>
        (rounded < 0 ? "\u2212" : "") + Math.Abs(rounded).ToString(pattern, British) + unit;
}
