namespace Toex.Data.Reference.Importing;

/// <summary>A row of a file that was not loaded.</summary>
/// <param name="Line">Line of the file that it begins on; the header is line 1.</param>
/// <param name="Text">The row as it came.</param>
public sealed record RejectedRow(long Line, string Text);
