using System.Globalization;

namespace Toex.Profiles.Vawg;

/// <summary>An offence theme of a profile.</summary>
/// <param name="Theme">Name of the theme.</param>
/// <param name="Offences">Offences in scope.</param>
/// <param name="Share">Share of the force's offences in scope, 0 to 1.</param>
/// <param name="RatePer1000">Offences per 1,000 people.</param>
/// <param name="RatePer1000Lower">Lower 95 % limit, by Byar's method.</param>
/// <param name="RatePer1000Upper">Upper 95 % limit, by Byar's method.</param>
/// <param name="Harm">Sum of severity weights.</param>
/// <param name="HarmPer1000">Sum of severity weights per 1,000 people.</param>
public sealed record VawgOffenceTheme(
    string Theme, long Offences, double? Share, double? RatePer1000, double? RatePer1000Lower, double? RatePer1000Upper,
    double? Harm, double? HarmPer1000)
{
    /// <summary>Name and offences.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Theme}: {Offences}");
}
