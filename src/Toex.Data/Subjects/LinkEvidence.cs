namespace Toex.Data.Subjects;

/// <summary>What one comparison says of two persons.</summary>
/// <param name="Comparison">What was compared: <c>birth date</c>.</param>
/// <param name="Agreement">How the two agree, in plain words: <c>one digit different, or day and month swapped</c>.</param>
/// <param name="Bits">Evidence in bits: each doubles the odds that they are one person, each below nought halves them.</param>
/// <param name="AgreementBits">Of these, what agreeing so is worth on average.</param>
/// <param name="FrequencyBits">Of these, what the shared value adds for being rare, or takes for being common.</param>
public sealed record LinkEvidence(string Comparison, string Agreement, double Bits, double AgreementBits, double FrequencyBits);
