using System.Globalization;

namespace Toex.Profiles.Vawg;

/// <summary>A month (or quarter, where the source has no months) of a profile.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Offences">Offences in scope.</param>
/// <param name="RatePer1000">Offences per 1,000 people.</param>
/// <param name="RatePer1000Females">Offences per 1,000 females.</param>
/// <param name="Harm">Sum of severity weights.</param>
/// <param name="HarmPer1000">Sum of severity weights per 1,000 people.</param>
/// <param name="DomesticShare">Share of offences flagged as domestic abuse, 0 to 1.</param>
/// <param name="ChargeRate">Share of offences charged or summonsed so far, 0 to 1.</param>
/// <param name="Complete">Whether the window covers the whole period; a part of one is not comparable.</param>
public sealed record VawgMonth(
    DateTime Month, long Offences, double? RatePer1000, double? RatePer1000Females, double? Harm, double? HarmPer1000,
    double? DomesticShare, double? ChargeRate, bool Complete)
{
    /// <summary><see cref="Month"/> as ISO 8601 text, such as 2025-10-01: for files, which write dates in the machine's own order.</summary>
    public string Starts => Month.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>First day and offences.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Starts}: {Offences}");
}
