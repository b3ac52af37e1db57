namespace Toex.Profiles;

/// <summary>How an amount is spread over subjects: how many of them have how much.</summary>
/// <param name="Title">What is concentrated on whom, such as <c>Harm by suspect</c>.</param>
/// <param name="Subjects">Who they are, such as <c>suspects</c>.</param>
/// <param name="Amount">What is spread, such as <c>harm</c>.</param>
/// <param name="Histogram">Subjects who share an amount.</param>
public sealed record SubjectConcentration(string Title, string Subjects, string Amount, IReadOnlyList<(double Amount, long Subjects)> Histogram);
