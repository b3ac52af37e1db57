using System.Globalization;
using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Comparisons;

/// <summary>A force beside its peers by one measure: what is signal there, and what is noise.</summary>
public sealed record ComparedForce
{
    /// <summary>Name of the police force.</summary>
    public required string PoliceForce { get; init; }

    /// <summary>ONS police force area code.</summary>
    public required string ForceCode { get; init; }

    /// <summary>Name of the theme.</summary>
    public required string Theme { get; init; }

    /// <summary>Name of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Title of the measure.</summary>
    public required string Title { get; init; }

    /// <summary>How the values are written.</summary>
    public required MeasureFormat Format { get; init; }

    /// <summary>Whom the force is compared with, such as <c>all forces</c>.</summary>
    public required string Against { get; init; }

    /// <summary>Rank among the forces whose value is known, the largest first; equals share a rank. Null where the force's is not known, or
    /// it is left out.</summary>
    public int? Rank { get; init; }

    /// <summary>Whether another force has the same value.</summary>
    public bool IsJoint { get; init; }

    /// <summary>Whether the rank compares forces. That of a count does not: a count grows with the size of a force.</summary>
    public required bool RankCompares { get; init; }

    /// <summary>The probability that the force's true value is among the three largest, its estimate taken for normal (Goldstein and
    /// Spiegelhalter 1996). Null where the value has no limits.</summary>
    public double? TopThreeProbability { get; init; }

    /// <summary>How many other forces its value is not clearly different from, by limits that at most 1 group in 20 without any difference
    /// has a pair beyond. Null where the value has no limits.</summary>
    public int? NotDifferentFrom { get; init; }

    /// <summary>Whether it is left out of ranks, group and limits: City of London by a measure per resident, where few live and many
    /// come.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>How many forces have a value.</summary>
    public required int RankedOf { get; init; }

    /// <summary>The force's value.</summary>
    public double? Value { get; init; }

    /// <summary>Lower 95 % limit of the value.</summary>
    public double? Lower { get; init; }

    /// <summary>Upper 95 % limit of the value.</summary>
    public double? Upper { get; init; }

    /// <summary>The value of all these forces together; null where parts do not add up to a whole.</summary>
    public double? Group { get; init; }

    /// <summary>Where the force stands in the funnel around the group's value: within limits, above 95%, above 99.8%, below 95%, below
    /// 99.8%. Where the limits are widened, where it stands in the spread of these forces: within spread, top of spread, above spread, low
    /// in spread, below spread; left out where it is not counted. Null where the measure has no funnel or there is one force.</summary>
    public string? Position => IsLeftOut ? ComparisonWords.LeftOut : ComparisonWords.Text(Standing, Overdispersion is not null);

    internal FunnelPosition? Standing { get; init; }

    internal FunnelPosition? PlainStanding { get; init; }

    /// <summary>Where the force stands against limits of chance alone, which are never widened: within limits, above 95%, and so
    /// on.</summary>
    public string? PlainPosition => ComparisonWords.Text(PlainStanding, widened: false);

    /// <summary>Whether the force is so far out that at most 1 group in 20 that differs by nothing but chance has such a force.</summary>
    public bool StandsApart { get; init; }

    /// <summary>Lower 95 % control limit at the force's size, widened where forces scatter more than chance would have them.</summary>
    public double? FunnelLower95 { get; init; }

    /// <summary>Upper 95 % control limit.</summary>
    public double? FunnelUpper95 { get; init; }

    /// <summary>Lower 99.8 % control limit.</summary>
    public double? FunnelLower998 { get; init; }

    /// <summary>Upper 99.8 % control limit.</summary>
    public double? FunnelUpper998 { get; init; }

    /// <summary>The scatter of forces beyond chance (φ, Spiegelhalter 2005), for which the limits are widened; null where they are
    /// not.</summary>
    public double? Overdispersion { get; init; }

    /// <summary>Relative change of the value on the window before: 0.1 is a tenth more. Null for a measure that takes months to settle: the
    /// window before has had the time that this one has not.</summary>
    public double? Change { get; init; }

    /// <summary>Lower 95 % limit of the change; null where the measure is not a count or rate.</summary>
    public double? ChangeLower { get; init; }

    /// <summary>Upper 95 % limit of the change.</summary>
    public double? ChangeUpper { get; init; }

    /// <summary>Whether the change is more than chance, however many forces were looked at: at most 1 group in 20 without any change has
    /// such a force.</summary>
    public bool ChangeIsClear { get; init; }

    /// <summary>The group of the force whose change stands out from that of its other groups, where the measure counts what the groups
    /// divide; null where none does.</summary>
    public ChangeDriver? ChangeDriver { get; init; }

    /// <summary>The signal of the force's own series now: its latest settled month beyond a limit (above limit, below limit), or the
    /// lasting level on which it is (higher since, lower since); none where it is steady. Null where there are too few months, or too few
    /// events, to judge.</summary>
    public string? Signal { get; init; }

    /// <summary>First day of that month, or of the first on that level; null without one.</summary>
    public DateTime? SignalMonth { get; init; }

    /// <summary>The window, as ISO 8601 text.</summary>
    public required string Period { get; init; }

    /// <summary>What is true of the force's place, in a sentence with its evidence; null until it is worded.</summary>
    public Finding? Finding { get; init; }

    /// <summary>Force, measure and rank.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PoliceForce}, {Title}: {Rank} of {RankedOf}");
}
