namespace Toex.Data.Linkage;

/// <summary>One respect in which two records are compared.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="Levels">Ways to agree, the closest first.</param>
internal sealed record LinkageComparison(string Name, IReadOnlyList<LinkageLevelStart> Levels);
