using System.Globalization;
using Toex.Profiles.Comparisons;
using Toex.Profiles.Statistics;

namespace Toex.PowerShell.Views;

/// <summary>What the views say of a force beside its peers.</summary>
public static class ComparisonText
{
    /// <summary>Measure, and below it window and group.</summary>
    public static string Compared(ComparedForce force) => $"{force.Title};\n{force.Period}; against {force.Against}";

    /// <summary>Rank, such as <c>2 of 9</c>.</summary>
    public static string Rank(ComparedForce force) =>
        force.Rank is { } rank ? string.Create(CultureInfo.InvariantCulture, $"{rank} of {force.RankedOf}") : NumberText.Unknown;

    /// <summary>The force's place in the funnel.</summary>
    public static string Position(ComparedForce force) => force.Position switch
    {
        FunnelPosition.Within => "within limits",
        FunnelPosition.AboveWarning => "above 95%",
        FunnelPosition.AboveControl => "above 99.8%",
        FunnelPosition.BelowWarning => "below 95%",
        FunnelPosition.BelowControl => "below 99.8%",
        _ => NumberText.Unknown,
    };

    /// <summary>The signal of the force's own series.</summary>
    public static string Signal(ComparedForce force) => force.Signal switch
    {
        SeriesSignal.None => "none",
        SeriesSignal.AboveLimit => "above limit",
        SeriesSignal.BelowLimit => "below limit",
        SeriesSignal.HigherSince => "higher since",
        SeriesSignal.LowerSince => "lower since",
        _ => NumberText.Unknown,
    };

    /// <summary>The signal, and the month it is of.</summary>
    public static string SignalAndMonth(ComparedForce force) =>
        force.SignalMonth is { } month ? string.Create(CultureInfo.InvariantCulture, $"{Signal(force)} ({month:MMM yyyy})") : Signal(force);

    /// <summary>The change, with its limits where it has any.</summary>
    public static string Change(ComparedForce force) =>
        NumberText.Change(force.Change) + (force.ChangeLower is null ? "" : $" (95% limits {NumberText.Change(force.ChangeLower)} to {NumberText.Change(force.ChangeUpper)})");
}
