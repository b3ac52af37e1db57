using System.Globalization;
using Toex.Profiles.Measures;

namespace Toex.Reporting.Layout;

/// <summary>
/// Places sizes from nought on along an axis: evenly, or by their square roots where the largest is many times the middle one and would
/// push the others together.
/// </summary>
internal sealed record SizeScale
{
    private const double MuchLarger = 4;
    private const double LeastApart = 0.75;

    private SizeScale(double greatest, bool byRoot) => (Greatest, ByRoot) = (greatest, byRoot);

    public double Greatest { get; }

    /// <summary>Whether places go by square roots.</summary>
    public bool ByRoot { get; }

    public static SizeScale FromSizes(IEnumerable<double> sizes)
    {
        var sorted = sizes.Order().ToList();
        return new(sorted[^1] > 0 ? sorted[^1] * 1.04 : 1, sorted[^1] > MuchLarger * sorted[sorted.Count / 2]);
    }

    /// <summary>A size's place, 0 to 1.</summary>
    public double Place(double size) => ByRoot ? Math.Sqrt(Math.Max(0, size) / Greatest) : size / Greatest;

    /// <summary>The size at a place.</summary>
    public double At(double place) => (ByRoot ? place * place : place) * Greatest;

    /// <summary>Round sizes: even steps, or 1, 2 and 5 times powers of ten as far apart as even steps would be.</summary>
    public IReadOnlyList<double> Ticks(int most)
    {
        if (!ByRoot)
        {
            return [.. ValueScale.Over(Greatest, most, MeasureFormat.Count).Ticks(0, Greatest)];
        }

        var ticks = new List<double>();
        for (var power = Math.Pow(10, Math.Floor(Math.Log10(Greatest))); power >= 1; power /= 10)
        {
            foreach (var tick in new[] { 5 * power, 2 * power, power }.Where(t => t <= Greatest))
            {
                if (Place(tick) >= LeastApart / most && (ticks.Count == 0 || Place(ticks[0]) - Place(tick) >= LeastApart / most))
                {
                    ticks.Insert(0, tick);
                }
            }
        }

        ticks.Insert(0, 0);
        return ticks;
    }

    /// <summary><c>500,000</c>, <c>2.5 million</c>.</summary>
    public static string Label(double size) => size >= 1_000_000
        ? (size / 1_000_000).ToString("#,##0.##", CultureInfo.InvariantCulture) + " million"
        : size.ToString("#,##0", CultureInfo.InvariantCulture);
}
