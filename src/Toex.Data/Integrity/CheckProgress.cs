namespace Toex.Data.Integrity;

/// <summary>How far checking has come.</summary>
/// <param name="Check">The check that is running.</param>
/// <param name="Fraction">Part done, 0 to 1.</param>
public readonly record struct CheckProgress(string Check, double Fraction);
