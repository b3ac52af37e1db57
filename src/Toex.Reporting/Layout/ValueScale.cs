using Toex.Profiles.Measures;
using Toex.Reporting.Text;

namespace Toex.Reporting.Layout;

/// <summary>Round numbers along a value axis: steps of 1, 2 or 5 times a power of ten.</summary>
internal sealed record ValueScale
{
    private ValueScale(double step, MeasureFormat format) => (Step, Format) = (step, format);

    public double Step { get; }

    public MeasureFormat Format { get; }

    /// <summary>The scale with at most about <paramref name="ticks"/> steps over a range.</summary>
    public static ValueScale Over(double range, int ticks, MeasureFormat format)
    {
        var least = range > 0 ? range / Math.Max(1, ticks) : 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        var step = power * ((least / power) switch { <= 1.0000001 => 1, <= 2.0000001 => 2, <= 5.0000001 => 5, _ => 10 });
        return new(format == MeasureFormat.Count ? Math.Max(1, step) : step, format);
    }

    /// <summary>The ticks within a range, ends included.</summary>
    public IEnumerable<double> Ticks(double from, double to)
    {
        var last = (long)Math.Floor((to / Step) + 1e-9);
        for (var i = (long)Math.Ceiling((from / Step) - 1e-9); i <= last; i++)
        {
            yield return i * Step;
        }
    }

    public string Label(double tick) => NumberText.Tick(tick, Step, Format);
}
