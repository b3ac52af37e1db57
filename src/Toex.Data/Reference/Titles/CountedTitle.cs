namespace Toex.Data.Reference.Titles;

/// <summary>A title with the number of rows that have it.</summary>
/// <param name="Title">The text.</param>
/// <param name="Rows">Rows that have it.</param>
/// <param name="Expected">The code that it should have; null where that is not known.</param>
public sealed record CountedTitle(string Title, long Rows = 1, string? Expected = null);
