namespace Toex.Data.Samples;

/// <summary>A step of making sample data that begins.</summary>
/// <param name="Step">What is being made.</param>
/// <param name="Number">Number of the step, from 1.</param>
/// <param name="Of">Number of steps.</param>
public sealed record SampleProgress(string Step, int Number, int Of);
