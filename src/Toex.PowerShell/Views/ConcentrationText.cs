using System.Globalization;
using Toex.Profiles;

namespace Toex.PowerShell.Views;

/// <summary>What the views say of a concentration.</summary>
public static class ConcentrationText
{
    /// <summary>How many subjects there are.</summary>
    public static string Subjects(SubjectConcentration spread) =>
        string.Create(CultureInfo.InvariantCulture, $"{spread.Histogram.Sum(h => h.Subjects):N0} {spread.Subjects}");

    /// <summary>All that is spread over them.</summary>
    public static string Amount(SubjectConcentration spread) =>
        string.Create(CultureInfo.InvariantCulture, $"{spread.Histogram.Sum(h => h.Amount * h.Subjects):N0} {spread.Amount}");

    /// <summary>The share of the amount that the top share of subjects hold, their number rounded up.</summary>
    public static string Top(SubjectConcentration spread, int percent)
    {
        var (all, total) = (spread.Histogram.Sum(h => h.Subjects), spread.Histogram.Sum(h => h.Amount * h.Subjects));
        var top = (all * percent + 99) / 100;
        var left = top;
        double held = 0;
        foreach (var (amount, subjects) in spread.Histogram.OrderByDescending(h => h.Amount))
        {
            var taken = Math.Min(left, subjects);
            held += amount * taken;
            left -= taken;
        }

        return total <= 0 ? NumberText.Unknown
            : string.Create(CultureInfo.InvariantCulture,
                $"{NumberText.Percentage(held / total)} of {spread.Amount}: top {percent}% ({top:N0}) of {spread.Subjects}");
    }
}
