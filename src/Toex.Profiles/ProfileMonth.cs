using System.Globalization;
using System.Text.Json.Serialization;
using Toex.Data.Collections;
using Toex.Profiles.Measures;

namespace Toex.Profiles;

/// <summary>A month (or quarter, where the source has no months) of a profile.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Complete">Whether the window and the data cover the whole period; a part of one is not comparable.</param>
/// <param name="Values">The value of each measure that has monthly values, by its id, with what it was made of.</param>
/// <param name="Provisional">Ids of the measures whose value will still change: recorded late, or outcomes not yet come.</param>
public sealed record ProfileMonth(
    DateTime Month, bool Complete, IReadOnlyDictionary<string, MeasureValue> Values, ItemList<string> Provisional)
{
    /// <summary>The value of each measure that has monthly values, by its id.</summary>
    [JsonInclude]
    internal IReadOnlyDictionary<string, MeasureValue> Values { get; init; } = Values;

    /// <summary>The same of the month a year before, where that lies in the window before and is known; else empty.</summary>
    [JsonInclude]
    internal IReadOnlyDictionary<string, MeasureValue> YearBefore { get; init; } = new Dictionary<string, MeasureValue>();

    /// <summary><see cref="Month"/> as ISO 8601 text, such as 2025-10-01: for files, which write dates in the machine's own
    /// order.</summary>
    public string Starts => Month.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The value of a measure; null where it is not known.</summary>
    public double? this[string measure] => Values.GetValueOrDefault(measure).Value;

    /// <summary>Whether a measure's value can be compared with other months': the month is complete, and nothing more is to come.</summary>
    public bool IsSettled(string measure) => Complete && !IsProvisional(measure);

    /// <summary>Whether a measure's value will still change.</summary>
    public bool IsProvisional(string measure) => Provisional.Contains(measure, StringComparer.OrdinalIgnoreCase);

    /// <summary>First day.</summary>
    public override string ToString() => Starts;
}
