namespace Toex.Data.Integrity;

/// <summary>Result of one check of a profile database.</summary>
/// <param name="Check">What is checked.</param>
/// <param name="Passed">Whether it holds.</param>
/// <param name="Problems">How many rows, or other things, break it.</param>
/// <param name="Meaning">What a failure would mean.</param>
public sealed record CheckResult(string Check, bool Passed, long Problems, string Meaning);
