using Toex.Data.Subjects;

namespace Toex.Reporting.Kinds.Waterfall;

/// <summary>One comparison of two records, as a waterfall chart shows it.</summary>
/// <param name="Label">What was compared: <c>Family name</c>.</param>
/// <param name="Detail">How alike it was, in plain words: <c>one part of a hyphenated name</c>. The chart shows it as it is,
/// so it should hold no value of a person.</param>
/// <param name="Bits">Evidence: each bit doubles the odds of one person, each bit below nought halves them.</param>
internal sealed record WaterfallStep(string Label, string Detail, double Bits)
{
    public static WaterfallStep FromEvidence(LinkEvidence evidence) => new(
        char.ToUpperInvariant(evidence.Comparison[0]) + evidence.Comparison[1..],
        evidence.Agreement + (evidence.FrequencyBits switch { > 1 => ", a rare value", < -1 => ", a common value", _ => "" }),
        evidence.Bits);
}
