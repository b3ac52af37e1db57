using System.Globalization;
using Toex.Profiles.Comparisons;

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
    public static string Position(ComparedForce force) => force.Position ?? NumberText.Unknown;

    /// <summary>The force's place against limits of chance alone.</summary>
    public static string PlainPosition(ComparedForce force) => force.PlainPosition ?? NumberText.Unknown;

    /// <summary>How sure the rank is.</summary>
    public static string HowSure(ComparedForce force) => !force.RankCompares
        ? "a number grows with the size of a force: this rank compares nobody"
        : force is { TopThreeProbability: { } top, NotDifferentFrom: { } same }
            ? string.Create(CultureInfo.InvariantCulture,
                $"{top * 100:0}% likely to be among the three highest; not clearly different from {same} of {force.RankedOf - 1} others")
        : NumberText.Unknown;

    /// <summary>The signal of the force's own series.</summary>
    public static string Signal(ComparedForce force) => force.Signal ?? NumberText.Unknown;

    /// <summary>The signal, and the month it is of.</summary>
    public static string SignalAndMonth(ComparedForce force) =>
        force.SignalMonth is { } month ? string.Create(CultureInfo.InvariantCulture, $"{Signal(force)} ({month:MMM yyyy})") : Signal(force);

    /// <summary>The change, with its limits where it has any.</summary>
    public static string Change(ComparedForce force) =>
        NumberText.Change(force.Change)
            + (force.ChangeLower is null ? ""
                : $" (95% limits {NumberText.Change(force.ChangeLower)} to {NumberText.Change(force.ChangeUpper)})");
}
