namespace Toex.Reporting.Charts;

/// <summary>One comparison of two records, as a waterfall chart shows it.</summary>
/// <param name="Label">What was compared: <c>Family name</c>.</param>
/// <param name="Detail">How alike it was, in plain words: <c>one part of a hyphenated name</c>. The chart shows it as it is, so it should hold no value of a person.</param>
/// <param name="Bits">Evidence: each bit doubles the odds of one person, each bit below nought halves them.</param>
public sealed record WaterfallStep(string Label, string Detail, double Bits);
