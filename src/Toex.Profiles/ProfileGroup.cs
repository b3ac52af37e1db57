using System.Globalization;
using System.Text.Json.Serialization;
using Toex.Data.Collections;

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
    /// <summary>Sum of severity weights, where offences are counted.</summary>
    [JsonInclude]
    internal double? Harm { get; init; } = Harm;

    /// <summary>Sum of severity weights per 1,000 people, where offences are counted.</summary>
    [JsonInclude]
    internal double? HarmPer1000 { get; init; } = HarmPer1000;

    /// <summary>Count in the window before; null where that is not known.</summary>
    [JsonInclude]
    internal long? Before { get; init; }

    /// <summary>Relative change of the count on the window before: 0.1 is a tenth more. Null where that is not known, or had
    /// none.</summary>
    [JsonInclude]
    internal double? Change { get; init; }

    /// <summary>Lower 95 % limit of the change.</summary>
    [JsonInclude]
    internal double? ChangeLower { get; init; }

    /// <summary>Upper 95 % limit of the change.</summary>
    [JsonInclude]
    internal double? ChangeUpper { get; init; }

    /// <summary>Count of each month of the profile, in order; empty where the group is not known by month.</summary>
    [JsonInclude]
    internal ItemList<long> Months { get; init; } = [];

    /// <summary>Count of the same months a year before; empty where the group is not known by month.</summary>
    [JsonInclude]
    internal ItemList<long> YearBefore { get; init; } = [];

    /// <summary>Name and count.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Count}");
}
