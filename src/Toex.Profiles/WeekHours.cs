using System.Globalization;
using Toex.Data.Collections;

namespace Toex.Profiles;

/// <summary>What was counted by weekday and hour of the day.</summary>
/// <param name="Title">What it is, such as <c>Offences by when they were committed</c>.</param>
/// <param name="Unit">What is counted, such as <c>offences</c>.</param>
/// <param name="Counts">Seven weekdays, Monday first, of 24 hours each.</param>
/// <param name="Unknown">What has no known hour or weekday.</param>
public sealed record WeekHours(string Title, string Unit, ItemList<ItemList<long>> Counts, long Unknown)
{
    /// <summary>What it is, and how many there are of it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Title}: {Counts.Sum(day => day.Sum()) + Unknown} {Unit}");
}
