using System.Globalization;

namespace Toex.Reporting.Text;

/// <summary>How the periods of a series are named: months, or quarters where the source has no months.</summary>
internal sealed record PeriodText
{
    private static readonly CultureInfo British = CultureInfo.InvariantCulture;

    private PeriodText(int months) => Months = months;

    /// <summary>Months in a period: 1 or 3.</summary>
    public int Months { get; }

    /// <summary><c>month</c> or <c>quarter</c>.</summary>
    public string Unit => Months == 3 ? "quarter" : "month";

    /// <summary>The period of rows: quarters where no two rows are nearer than three months.</summary>
    public static PeriodText FromSeries(IEnumerable<IReadOnlyList<DateTime>> series)
    {
        var nearest = int.MaxValue;
        foreach (var months in series)
        {
            for (var i = 1; i < months.Count; i++)
            {
                nearest = Math.Min(nearest, Number(months[i]) - Number(months[i - 1]));
            }
        }

        return new(nearest is >= 3 and < int.MaxValue ? 3 : 1);
    }

    /// <summary>Year × 12 + month - 1.</summary>
    public static int Number(DateTime month) => (month.Year * 12) + month.Month - 1;

    /// <summary>For an axis: <c>Oct 2025</c>, <c>Apr–Jun 2017</c>.</summary>
    public string Short(DateTime first) => Named(first, "MMM", "–");

    /// <summary>For a sentence: <c>October 2025</c>, <c>April–June 2017</c>.</summary>
    public string Long(DateTime first) => Named(first, "MMMM", "–");

    /// <summary><c>1 month</c>, <c>9 quarters</c>.</summary>
    public string Count(int periods) => NumberText.Format(periods, Unit);

    private string Named(DateTime first, string month, string to)
    {
        var last = first.AddMonths(Months - 1);
        return Months == 1 ? first.ToString(month + " yyyy", British)
            : first.Year == last.Year ? first.ToString(month, British) + to + last.ToString(month + " yyyy", British)
            : first.ToString(month + " yyyy", British) + to + last.ToString(month + " yyyy", British);
    }
}
