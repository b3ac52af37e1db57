namespace Toex.Data.Linkage;

/// <summary>A step of linkage that begins.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Number">Number of the step, from 1.</param>
/// <param name="Of">Number of steps.</param>
public sealed record LinkageProgress(string Step, int Number, int Of);
