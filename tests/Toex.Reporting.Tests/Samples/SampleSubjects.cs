using Toex.Reporting.Kinds.Scatter;

namespace Toex.Reporting.Tests.Samples;

/// <summary>Made-up subjects.</summary>
internal static class SampleSubjects
{
    internal static ScatterContent Of(params SubjectPoint[] points) => new()
    {
        PoliceForce = "Kent Police", Subjects = "suspects", Points = points, Latest = "latest offence", Gravity = "severity weights",
            Counted = "offences",
        AsOf = new(2026, 9, 30), Source = "Force submissions to 30 September 2026", SampleData = true,
    };

    /// <summary>Many with little, few with much, the same at every run.</summary>
    internal static ScatterContent Of(int subjects)
    {
        var random = new Random(3);
        return Of([.. Enumerable.Range(1, subjects).Select(i =>
        {
            var count = 1 + (long)(Math.Pow(random.NextDouble(), 4) * 30);
            return new SubjectPoint(
                $"S{10_000 + i}", random.Next(0, 366), Math.Round(count * (20 + (Math.Pow(random.NextDouble(), 5) * 3000))), count,
                i % 17 == 0 ? null : i % 6 == 0);
        })]);
    }
}
