using System.Globalization;
using Toex.Data.Subjects;

namespace Toex.Reporting.Kinds.Waterfall;

/// <summary>The evidence that two records are of one person, step by step: what a waterfall chart shows.</summary>
internal sealed record LinkWaterfall
{
    /// <summary>How the first record is called on the chart, such as its key.</summary>
    public required string First { get; init; }

    /// <summary>How the second record is called on the chart.</summary>
    public required string Second { get; init; }

    /// <summary>Log odds to the base 2 that two records taken at random are of one person: below nought.</summary>
    public required double PriorBits { get; init; }

    /// <summary>The comparisons, in the order to show them.</summary>
    public required IReadOnlyList<WaterfallStep> Steps { get; init; }

    /// <summary>Probability from which on records are joined, between 0 and 1.</summary>
    public double Threshold { get; init; } = 0.5;

    /// <summary>Where the records and the model are from, for the foot.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the records are made up.</summary>
    public bool SampleData { get; init; }

    /// <summary>Prior and comparisons together.</summary>
    public double TotalBits => PriorBits + Steps.Sum(s => s.Bits);

    /// <summary>The probability that both records are of one person: 1 / (1 + 2^-bits).</summary>
    public double Probability => 1 / (1 + Math.Pow(2, -TotalBits));

    /// <summary>The threshold in bits: 0 for one half.</summary>
    public double ThresholdBits => Math.Log2(Threshold / (1 - Threshold));

    /// <summary>A pair of records: their keys, how they agree, and no values of theirs.</summary>
    /// <exception cref="Data.Errors.ToexException">There is no pair.</exception>
    public static LinkWaterfall FromLink(SubjectLink? link) => link is null ? throw WaterfallContent.NotSoMany(0) : new()
    {
        First = link.Person.PersonId.ToString(CultureInfo.InvariantCulture),
        Second = link.Other.PersonId.ToString(CultureInfo.InvariantCulture),
        PriorBits = link.Evidence[0].Bits,
        Steps = [.. link.Evidence.Skip(1).Select(WaterfallStep.FromEvidence)],
        Threshold = link.MatchProbability,
        Source = string.Create(CultureInfo.InvariantCulture, $"record linkage, run {link.RunId} of {link.RunUtc:yyyy-MM-dd}"),
        SampleData = link.SampleData,
    };
}
