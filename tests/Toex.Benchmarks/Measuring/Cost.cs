using System.Globalization;

namespace Toex.Benchmarks.Measuring;

/// <summary>What one run cost.</summary>
/// <param name="Wall">Elapsed milliseconds.</param>
/// <param name="Cpu">Milliseconds of all processors, by this process.</param>
/// <param name="PeakMegabytes">The most memory that the process has held so far.</param>
internal readonly record struct Cost(double Wall, double Cpu, double PeakMegabytes)
{
    public static Cost Parse(string line)
    {
        var parts = line.Split(' ').Select(p => double.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return new(parts[0], parts[1], parts[2]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Wall:0.000} {Cpu:0.000} {PeakMegabytes:0.0}");
}
