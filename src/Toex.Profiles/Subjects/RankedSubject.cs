using System.Globalization;
using Toex.Data.Audit;
using Toex.Data.Collections;
using Toex.Profiles.Facts;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Subjects;

/// <summary>
/// A subject ranked within a force. It is a prioritisation of recorded allegations for a person to review, never a prediction.
/// Counts are of offences in scope in the window, recorded by this force, unless said otherwise.
/// </summary>
/// <param name="Definition">The theme's definition.</param>
public sealed record RankedSubject(ThemeDefinition Definition)
{
    /// <summary>The theme's definition.</summary>
    internal ThemeDefinition Definition { get; init; } = Definition;

    /// <summary>Name of the police force.</summary>
    public required string PoliceForce { get; init; }

    /// <summary>ONS police force area code.</summary>
    public required string ForceCode { get; init; }

    /// <summary>Key of the subject in this database.</summary>
    public required long SubjectId { get; init; }

    /// <summary>Name of the theme.</summary>
    public string Theme => Definition.Id;

    /// <summary>Name and version of the scope that was counted by.</summary>
    public required string Scope { get; init; }

    /// <summary>Whether the data are generated sample data, not real.</summary>
    public required bool SampleData { get; init; }

    /// <summary>What made the person a candidate.</summary>
    public required SubjectRole Role { get; init; }

    /// <summary>Place in the order asked for, from 1, without ties.</summary>
    public required long Rank { get; init; }

    /// <summary>How many subjects of the force were ranked.</summary>
    public required long RankedOf { get; init; }

    /// <summary>Rank by the latest; equals share a rank.</summary>
    public required long RankRecency { get; init; }

    /// <summary>Rank by frequency; equals share a rank.</summary>
    public required long RankFrequency { get; init; }

    /// <summary>Rank by sum of severity weights; equals share a rank.</summary>
    public required long RankGravity { get; init; }

    /// <summary>Rank by the fourth dimension; equals share a rank.</summary>
    public required long RankBreadth { get; init; }

    /// <summary>Composite score, 0 to 1: weighted mean of the four percentiles within the force.</summary>
    public required double Score { get; init; }

    /// <summary>Days from the latest to the as-of date.</summary>
    public required int DaysSinceLatest { get; init; }

    /// <summary>How many there are of what the theme counts: crime references, incidents, things overdue.</summary>
    public required long Frequency { get; init; }

    /// <summary>Sum of severity weights.</summary>
    public required double Gravity { get; init; }

    /// <summary>Largest single severity weight.</summary>
    public required double LargestGravity { get; init; }

    /// <summary>The fourth dimension: distinct victims of a suspect, suspects of a victim, hours of a missing person, breached orders of an
    /// offender.</summary>
    public required long Breadth { get; init; }

    /// <summary>In which other themes the person stands in the window, in words: a suspect who is a managed offender, a missing child who
    /// is a victim, an order breached.</summary>
    public ItemList<string> OtherThemes { get; init; } = [];

    /// <summary>Investigating teams that hold the subject's offences in scope, in whichever force.</summary>
    public required int Teams { get; init; }

    /// <summary>Forces that recorded what is counted of the subject.</summary>
    public required int Forces { get; init; }

    /// <summary>Person records that were joined into the subject, whether or not they have offences in scope.</summary>
    public required int Records { get; init; }

    /// <summary>Probability of the weakest link that holds these records together; null for a single record, or records joined by hand
    /// alone.</summary>
    public double? WeakestLink { get; init; }

    /// <summary>Names of these forces.</summary>
    public required ItemList<string> ForceNames { get; init; }

    /// <summary>Names of these teams.</summary>
    public required ItemList<string> TeamNames { get; init; }

    /// <summary>Whether under 18 on the as-of date by any birth date recorded, where records differ; null where none is.</summary>
    public bool? Under18 { get; init; }

    /// <summary>Offences that ended without further action, in whichever force.</summary>
    public required int NoFurtherAction { get; init; }

    /// <summary>Offences without a severity weight, which add nothing to gravity, in whichever force.</summary>
    public required int Unweighted { get; init; }

    /// <summary>Places gained (positive) or lost since the last stored run of the same ranking; null where there is none, or the subject
    /// was not in it.</summary>
    public long? Movement { get; init; }

    /// <summary>Given name as recorded.</summary>
    public string? GivenName { get; init; }

    /// <summary>Family name as recorded.</summary>
    public string? FamilyName { get; init; }

    /// <summary>Given and family name as recorded.</summary>
    public string Name => string.Join(' ', new[] { GivenName, FamilyName }.Where(n => !string.IsNullOrEmpty(n)));

    /// <summary>Birth date as recorded.</summary>
    public DateTime? BirthDate { get; init; }

    /// <summary><see cref="BirthDate"/> as ISO 8601 text, such as 2009-02-01: for files, which write dates in the machine's own
    /// order.</summary>
    public string? Born => BirthDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Sex as recorded: Male, Female or Not known.</summary>
    public required string Sex { get; init; }

    /// <summary>Local references of the person records.</summary>
    public required ItemList<string> LocalReferences { get; init; }

    /// <summary>Last day of the window.</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>First and last day of the window as ISO 8601 text, such as 2025-10-01 to 2026-09-30.</summary>
    public string? Period { get; init; }

    /// <summary>
    /// From when to when the force's data go, and which days of the window are missing: of a force that is late, or has gaps, days since
    /// the latest and how many there are do not compare with other forces.
    /// </summary>
    public ProfileCoverage Coverage { get; init; } = new() { IsWhole = true };

    /// <summary>Where it was read.</summary>
    internal PersonalOrigin? Origin { get; init; }

    /// <summary>Force and key, and nothing personal: errors and logs write the objects that they are about as text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Subject {SubjectId} of {PoliceForce}");
}
