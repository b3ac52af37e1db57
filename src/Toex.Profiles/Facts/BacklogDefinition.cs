namespace Toex.Profiles.Facts;

/// <summary>What is overdue or open on the as-of date.</summary>
/// <param name="Facet">The facet whose rows have a level of risk and, as their amount, for how long.</param>
/// <param name="Unit">What is counted, such as <c>offenders</c>.</param>
/// <param name="Whole">The count that they are part of, so that the rest is in time; null where everything open counts.</param>
public sealed record BacklogDefinition(string Facet, string Unit, string? Whole);
