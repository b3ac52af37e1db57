namespace Toex.Reporting.Kinds.Scatter;

/// <summary>A subject of a scatter.</summary>
/// <param name="Label">How it is called on the chart: a key or a rank, never a name.</param>
/// <param name="DaysSinceLatest">Days from the latest offence or incident to the as-of date.</param>
/// <param name="Gravity">How grave all of them together are.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Under18">Whether the subject is under 18; null where the age is not known.</param>
internal sealed record SubjectPoint(string Label, int DaysSinceLatest, double Gravity, long Count, bool? Under18);
