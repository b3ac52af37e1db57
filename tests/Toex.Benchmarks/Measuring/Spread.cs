using System.Globalization;

namespace Toex.Benchmarks.Measuring;

/// <summary>Median, least and greatest of several figures.</summary>
internal readonly record struct Spread(double Median, double Least, double Greatest)
{
    public static Spread Of(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        var middle = sorted.Count / 2;
        return new(sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, sorted[0], sorted[^1]);
    }

    public string Text(string format) =>
        string.Create(
            CultureInfo.InvariantCulture,
                $"{Median.ToString(format, CultureInfo.InvariantCulture)} "
                    + $"({Least.ToString(format, CultureInfo.InvariantCulture)}-{Greatest.ToString(format, CultureInfo.InvariantCulture)})");
}
