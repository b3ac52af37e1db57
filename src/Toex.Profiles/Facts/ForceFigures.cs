namespace Toex.Profiles.Facts;

/// <summary>What is counted of a force, before anything is concluded of it.</summary>
internal sealed class ForceFigures(int monthCount)
{
    /// <summary>Counts of the window, by name; one that is missing is zero.</summary>
    internal Dictionary<string, double> Window { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts of the window before.</summary>
    internal Dictionary<string, double> Before { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts of each month of the window.</summary>
    internal IReadOnlyList<Dictionary<string, double>> Months { get; } =
        [.. Enumerable.Range(0, monthCount).Select(_ => new Dictionary<string, double>(StringComparer.Ordinal))];

    /// <summary>Groups of each dimension, by name: count, harm, place in the dimension's own order.</summary>
    internal Dictionary<string, Dictionary<string, GroupFigure>> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>Persons by age (-1 not known) and sex.</summary>
    internal List<(int Age, int Sex, long Count)> Ages { get; } = [];

    /// <summary>Counts by weekday (Monday 0; -1 not known) and hour.</summary>
    internal List<(int Weekday, int Hour, long Count)> Hours { get; } = [];

    /// <summary>Subjects who share an amount.</summary>
    internal List<(double Amount, long Subjects)> Spread { get; } = [];

    /// <summary>Durations, with how many there are of each.</summary>
    internal List<(double Value, long Count)> Durations { get; } = [];

    /// <summary>What is overdue or open: level of risk, its order, how long, how many.</summary>
    internal List<(string Level, int Order, int Length, long Count)> Backlog { get; } = [];

    /// <summary>Offences and harm by code, for provenance.</summary>
    internal List<(int CodeId, long Offences)> Codes { get; } = [];

    /// <summary>The counts and dimensions that the force has submitted anything of; null for all. The others are not known, which is not zero.</summary>
    internal IReadOnlySet<string>? KnownOnly { get; init; }

    /// <summary>Whether a count or dimension is known.</summary>
    internal bool Knows(string name) => KnownOnly is null || KnownOnly.Contains(name);

    /// <summary>Whether the window before is covered from its first month on.</summary>
    internal bool BeforeIsKnown { get; set; }

    /// <summary>First months of periods whose data are not loaded, by place in the window.</summary>
    internal HashSet<int> Missing { get; } = [];

    /// <summary>Whether the data of the period that begins with a month are there.</summary>
    internal bool Covers(int month) => !Missing.Contains(month);

    /// <summary>What a reader must be told.</summary>
    internal List<ProfileNote> Notes { get; } = [];

    internal void Add(string count, int period, double amount)
    {
        var counts = period == 1 ? Window : Before;
        counts[count] = counts.GetValueOrDefault(count) + amount;
    }

    internal void AddMonth(string count, int offset, double amount)
    {
        if (offset >= 0 && offset < Months.Count)
        {
            Months[offset][count] = Months[offset].GetValueOrDefault(count) + amount;
        }
    }

    internal void AddGroup(string dimension, string name, int order, double count, double harm = 0)
    {
        if (!Groups.TryGetValue(dimension, out var groups))
        {
            Groups[dimension] = groups = new(StringComparer.Ordinal);
        }

        var sum = groups.GetValueOrDefault(name) ?? new(order, 0, 0);
        groups[name] = sum with { Count = sum.Count + (long)count, Harm = sum.Harm + harm };
    }
}
