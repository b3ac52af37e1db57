namespace Toex.Profiles.Cubes;

/// <summary>What a force has of a fact, whichever window is asked for: what lies outside is not known, which is not none.</summary>
public sealed record ForceCoverage
{
    /// <summary>The force.</summary>
    public required int ForceId { get; init; }

    /// <summary>First day of which there is a row; null where there is none.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>Last day of which there is a row; null where there is none.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>First days of the months between these without a row (quarters, of a source that has only quarters).</summary>
    public IReadOnlyList<DateOnly> MissingMonths { get; init; } = [];

    /// <summary>Numbers of the submissions that the rows came from; none for published figures and sample data.</summary>
    public IReadOnlyList<int> Submissions { get; init; } = [];

    /// <summary>Parts of the fact that the force submitted, where it did not submit the fact itself; null where it did.</summary>
    internal IReadOnlySet<string>? PartsOnly { get; init; }

    /// <summary>Whether there is a row in a month.</summary>
    internal bool Has(int month) => Months.Any(m => m.Month == month);

    /// <summary>Whether there is a row in the month of a window's first day, in the window.</summary>
    internal bool HasMonthOf(DateOnly from, DateOnly to) =>
        FirstDayFrom(from, to) is { } first && first.Year == from.Year && first.Month == from.Month;

    /// <summary>First day of a window of which there is a row, as far as the months tell; null where there is none.</summary>
    internal DateOnly? FirstDayFrom(DateOnly from, DateOnly to) =>
        Months.Where(m => m.Last >= from && m.First <= to).Select(m => (DateOnly?)(m.First < from ? from : m.First)).Min();

    /// <summary>The months that have rows, in order.</summary>
    internal IReadOnlyList<CoveredMonth> Months { get; init; } = [];

    /// <summary>What is submitted apart from the fact itself, such as visits: the months of each part that has rows.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<CoveredMonth>> Parts { get; init; } =
        new Dictionary<string, IReadOnlyList<CoveredMonth>>();

    /// <summary>The last day of which there is a row of the fact or of any part of it; null where there is none.</summary>
    internal DateOnly? LastOfAny => Parts.Values.SelectMany(p => p).Concat(Months).Select(m => (DateOnly?)m.Last).Max();
}
