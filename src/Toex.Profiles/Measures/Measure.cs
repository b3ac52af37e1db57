using Toex.Profiles.Populations;

namespace Toex.Profiles.Measures;

/// <summary>A measure, defined once, in its theme's definition file: cmdlets and charts read this.</summary>
public sealed record Measure
{
    /// <summary>Name that parameters take; the profile's property name.</summary>
    public required string Id { get; init; }

    /// <summary>Title for people, such as <c>VAWG offences per 1,000 people</c>.</summary>
    public required string Title { get; init; }

    /// <summary>What it counts, over what.</summary>
    public required string Definition { get; init; }

    /// <summary>Axis label, such as <c>offences per 1,000 people</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>How values are written.</summary>
    public required MeasureFormat Format { get; init; }

    /// <summary>Which way is good.</summary>
    public required MeasureDirection Direction { get; init; }

    /// <summary>Source of the definition or formula.</summary>
    public required string Source { get; init; }

    /// <summary>How it is made of counts.</summary>
    public required MeasureKind Kind { get; init; }

    /// <summary>The count it is made of.</summary>
    public required string Of { get; init; }

    /// <summary>What it is over: another count, or a population; null where it is over nothing.</summary>
    public string? Per { get; init; }

    /// <summary>What <see cref="Per"/> is, in words, such as <c>residents aged 10 and over</c>; null where it is over nothing.</summary>
    public string? PerMeaning { get; init; }

    /// <summary>What the quotient is multiplied by, such as 1,000; of a top share, the share of subjects, such as 0.05.</summary>
    public double Times { get; init; } = 1;

    /// <summary>Months after which a month's value no longer changes much: outcomes take time, and some offences are recorded
    /// late.</summary>
    public int SettlesAfterMonths { get; init; }

    /// <summary>Whether it has monthly values: what it is made of is known by month.</summary>
    public bool IsMonthly { get; init; }

    /// <summary>Whether it is of those there on a day. Such a number carries on from month to month, so process limits, which take each
    /// month for a fresh one, tell nothing of it.</summary>
    public bool IsStock { get; init; }

    /// <summary>Whether it is made of severity weights of the offences in scope.</summary>
    public bool IsHarm { get; init; }

    /// <summary>Whether its values are whole numbers of things.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether its value comes with 95 % limits.</summary>
    public bool HasLimits => Kind is MeasureKind.Rate or MeasureKind.Share or MeasureKind.Change or MeasureKind.Median;

    /// <summary>Whether the values of forces can be placed in a funnel: counts over people, or parts of counts.</summary>
    public bool HasFunnel => Kind is MeasureKind.Rate or MeasureKind.Share;

    /// <summary>Whether it is over the people who live in the force's area.</summary>
    public bool IsPerResident => Per is not null && PopulationBase.Find(Per) is not null;

    /// <summary>Whether its values compare forces of unlike size; a count grows with the size of a force.</summary>
    public bool ComparesForces => Kind != MeasureKind.Count;

    /// <summary>The measure of a name, whatever its case; null where there is none.</summary>
    internal static Measure? Find(IEnumerable<Measure> measures, string id) =>
        measures.FirstOrDefault(m => string.Equals(m.Id, id, StringComparison.OrdinalIgnoreCase));
}
