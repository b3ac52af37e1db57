namespace Toex.Profiles.Facts;

/// <summary>What is spread over subjects, for concentration and top shares.</summary>
/// <param name="Facet">The facet whose rows are subjects who share an amount.</param>
/// <param name="Count">The count of these subjects.</param>
/// <param name="Title">What is concentrated on whom, such as <c>Harm by suspect</c>.</param>
/// <param name="Subjects">Who they are, such as <c>suspects</c>.</param>
/// <param name="Amount">What is spread, such as <c>harm</c>.</param>
public sealed record SpreadDefinition(string Facet, string Count, string Title, string Subjects, string Amount);
