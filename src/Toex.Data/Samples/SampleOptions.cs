using Toex.Data.Calendar;

namespace Toex.Data.Samples;

/// <summary>What sample data to make.</summary>
public sealed record SampleOptions
{
    /// <summary>
    /// The scale at which 24 months hold about 20 million offences, the largest that the generator is tested at.
    /// </summary>
    public const double TwentyMillionScale = 135;

    /// <summary>The stories reach back most of a year.</summary>
    public const int FewestMonths = 12;

    /// <summary>The most months, ten years.</summary>
    public const int MostMonths = 120;

    /// <summary>The same seed makes the same rows.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// Volume: 1 is a tenth of what the nine forces recorded in 2017/18, about 150,000 offences in 24 months; 10 is their real volume;
    /// 135 is about 20 million offences. Missing episodes (12,000 at scale 1) and managed offenders (1,200 at a time) are a tenth of the
    /// real ones at scale 1 too; of offenders each force but Warwickshire, which sends none, has 40 at the least.
    /// </summary>
    public double Scale { get; init; } = 1;

    /// <summary>Whole months of recorded offences and missing episodes, 12 to 120.</summary>
    public int Months { get; init; } = 24;

    /// <summary>Last day of recorded offences: the end of a month.</summary>
    public DateOnly LastDay { get; init; } = new(2026, 9, 30);

    /// <summary>First and last day of recorded offences.</summary>
    internal ReportingWindow Window => ReportingWindow.EndingAt(LastDay, Months);

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Months, FewestMonths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Months, MostMonths);
        if (!(Scale > 0 && Scale <= 10 * TwentyMillionScale))
        {
            throw new ArgumentOutOfRangeException(nameof(Scale), Scale, "The scale must be above 0 and at most 1350.");
        }

        if (LastDay.AddDays(1).Day != 1)
        {
            throw new ArgumentOutOfRangeException(nameof(LastDay), LastDay, "The last day must be the end of a month.");
        }
    }
}
