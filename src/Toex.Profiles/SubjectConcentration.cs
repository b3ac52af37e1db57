using System.Globalization;
using System.Text.Json.Serialization;

namespace Toex.Profiles;

/// <summary>How an amount is spread over subjects: how many of them have how much.</summary>
/// <param name="Title">What is concentrated on whom, such as <c>Harm by suspect</c>.</param>
/// <param name="Subjects">Who they are, such as <c>suspects</c>.</param>
/// <param name="Amount">What is spread, such as <c>harm</c>.</param>
/// <param name="Histogram">Subjects who share an amount.</param>
public sealed record SubjectConcentration(
    string Title, string Subjects, string Amount, IReadOnlyList<(double Amount, long Subjects)> Histogram)
{
    /// <summary>Subjects who share an amount: as many as there are amounts, so users see it only by its name.</summary>
    [JsonInclude]
    internal IReadOnlyList<(double Amount, long Subjects)> Histogram { get; init; } = Histogram;

    /// <summary>How many subjects there are, and what is spread over them.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Title}: {Histogram.Sum(h => h.Subjects):N0} {Subjects}");
}
