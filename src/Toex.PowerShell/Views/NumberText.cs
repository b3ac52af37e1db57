using System.Globalization;
using Toex.Profiles.Measures;

namespace Toex.PowerShell.Views;

/// <summary>Numbers as the module's views write them, alike under every culture; what is not known is a dash.</summary>
public static class NumberText
{
    internal const string Unknown = "-";

    /// <summary>A whole number with thousands separators.</summary>
    public static string Count(double? value) => value?.ToString("N0", CultureInfo.InvariantCulture) ?? Unknown;

    /// <summary>A number with a fixed number of decimals.</summary>
    public static string Fixed(double? value, int decimals) =>
        value?.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) ?? Unknown;

    /// <summary>A share of one, in per cent.</summary>
    public static string Percentage(double? value) => value is { } v ? (v * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%"
        : Unknown;

    /// <summary>A relative change, in per cent and signed.</summary>
    public static string Change(double? value) =>
        value is { } v ? (v * 100).ToString("+#,##0.0;-#,##0.0;0.0", CultureInfo.InvariantCulture) + "%" : Unknown;

    /// <summary>Lower and upper limit with a fixed number of decimals.</summary>
    public static string FixedLimits(double? lower, double? upper, int decimals) =>
        lower is null && upper is null ? Unknown : $"{Fixed(lower, decimals)} to {Fixed(upper, decimals)}";

    /// <summary>A value as its measure is written; of rates, as many decimals as can be told apart.</summary>
    public static string Format(double? value, MeasureFormat format) => format switch
    {
        MeasureFormat.Count => Count(value),
        MeasureFormat.Percentage => Percentage(value),
        MeasureFormat.Change => Change(value),
        _ => Fixed(value, Decimals(value)),
    };

    /// <summary>Lower and upper limit as their measure is written, with equally many decimals.</summary>
    public static string Limits(double? lower, double? upper, MeasureFormat format) =>
        lower is null && upper is null ? Unknown
        : format == MeasureFormat.Rate ? FixedLimits(lower, upper, Decimals(upper))
        : $"{Format(lower, format)} to {Format(upper, format)}";

    private static int Decimals(double? value) => Math.Abs(value ?? 0) switch { 0 => 2, < 0.1 => 3, < 1_000 => 2, < 10_000 => 1, _ => 0 };
}
