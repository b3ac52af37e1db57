namespace Toex.Data.Linkage;

/// <summary>How long a step took.</summary>
/// <param name="Step">What was done.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record LinkageTiming(string Step, TimeSpan Elapsed);
