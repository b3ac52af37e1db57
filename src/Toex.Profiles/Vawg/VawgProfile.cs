using System.Globalization;

namespace Toex.Profiles.Vawg;

/// <summary>
/// A force's profile of violence against women and girls over a window: one force, one window, one scope rule, one severity scale.
/// What the source cannot know is null. Rates are per year-long resident population figure, not annualised.
/// </summary>
public sealed record VawgProfile
{
    /// <summary>Name of the police force.</summary>
    public required string PoliceForce { get; init; }

    /// <summary>ONS police force area code, such as E23000028.</summary>
    public required string ForceCode { get; init; }

    /// <summary>First day of the window.</summary>
    public required DateTime From { get; init; }

    /// <summary>Last day of the window: the as-of date.</summary>
    public required DateTime To { get; init; }

    /// <summary>
    /// <see cref="From"/> and <see cref="To"/> as ISO 8601 text, such as 2025-10-01 to 2026-09-30: a CSV file writes dates in the
    /// order of the machine's culture, and a reader cannot tell day from month.
    /// </summary>
    public string Period => string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd} to {To:yyyy-MM-dd}");

    /// <summary>Offences in scope recorded in the window.</summary>
    public required long Offences { get; init; }

    /// <summary>Offences in scope as a share of all recorded crime but fraud, 0 to 1; null where nothing was recorded.</summary>
    public double? ShareOfAllCrime { get; init; }

    /// <summary>Offences per 1,000 people.</summary>
    public double? RatePer1000 { get; init; }

    /// <summary>Lower 95 % limit of <see cref="RatePer1000"/>, by Byar's method.</summary>
    public double? RatePer1000Lower { get; init; }

    /// <summary>Upper 95 % limit of <see cref="RatePer1000"/>, by Byar's method.</summary>
    public double? RatePer1000Upper { get; init; }

    /// <summary>Offences per 1,000 females.</summary>
    public double? RatePer1000Females { get; init; }

    /// <summary>Lower 95 % limit of <see cref="RatePer1000Females"/>, by Byar's method.</summary>
    public double? RatePer1000FemalesLower { get; init; }

    /// <summary>Upper 95 % limit of <see cref="RatePer1000Females"/>, by Byar's method.</summary>
    public double? RatePer1000FemalesUpper { get; init; }

    /// <summary>Offences in the window before.</summary>
    public long? OffencesBefore { get; init; }

    /// <summary>Relative change of offences on the window before (0.1 is 10 % more); null where that window has none or is not covered.</summary>
    public double? Change { get; init; }

    /// <summary>Sum of severity weights of the offences in scope, on <see cref="HarmScale"/>.</summary>
    public double? Harm { get; init; }

    /// <summary><see cref="Harm"/> per 1,000 people.</summary>
    public double? HarmPer1000 { get; init; }

    /// <summary>Severity scale and vintage.</summary>
    public string? HarmScale { get; init; }

    /// <summary>Share of offences flagged as domestic abuse, 0 to 1.</summary>
    public double? DomesticShare { get; init; }

    /// <summary>Share of offences recorded in the window that are charged or summonsed so far, 0 to 1.</summary>
    public double? ChargeRate { get; init; }

    /// <summary>Victims of two or more offences in scope in the window.</summary>
    public long? RepeatVictims { get; init; }

    /// <summary>Suspects of two or more offences in scope in the window.</summary>
    public long? RepeatSuspects { get; init; }

    /// <summary>Suspects of offences against two or more different victims in the window.</summary>
    public long? SerialSuspects { get; init; }

    /// <summary>Share of all suspects' harm that the top 5 % of suspects by harm account for, 0 to 1.</summary>
    public double? TopSuspectsHarmShare { get; init; }

    /// <summary>Severity score of all recorded crime per head: sum of count × weight, over the population (the ONS formula).</summary>
    public double? AllCrimeSeverityScore { get; init; }

    /// <summary>The window month by month, months without offences included.</summary>
    public required IReadOnlyList<VawgMonth> Months { get; init; }

    /// <summary>The window by offence theme, most offences first.</summary>
    public required IReadOnlyList<VawgOffenceTheme> OffenceThemes { get; init; }

    /// <summary>Where the numbers come from.</summary>
    public required ProfileProvenance Provenance { get; init; }

    /// <summary>Force, window and offences.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PoliceForce}, {Period}: {Offences} offences");
}
