using System.Globalization;

namespace Toex.Profiles;

/// <summary>A group of a breakdown.</summary>
/// <param name="Name">Name of the group.</param>
/// <param name="Count">What was counted.</param>
/// <param name="Share">Share of the whole, 0 to 1.</param>
/// <param name="RatePer1000">Count per 1,000 people.</param>
/// <param name="RatePer1000Lower">Lower 95 % limit, by Byar's method.</param>
/// <param name="RatePer1000Upper">Upper 95 % limit, by Byar's method.</param>
/// <param name="Harm">Sum of severity weights, where offences are counted.</param>
/// <param name="HarmPer1000">Sum of severity weights per 1,000 people, where offences are counted.</param>
public sealed record ProfileGroup(
    string Name, long Count, double? Share, double? RatePer1000, double? RatePer1000Lower, double? RatePer1000Upper, double? Harm,
        double? HarmPer1000)
{
    /// <summary>Name and count.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Count}");
}
