namespace Toex.Data.Submissions.Standard;

/// <summary>A spelling that a column with a list of allowed values takes, and what it stands for.</summary>
/// <param name="List">Name of the list.</param>
/// <param name="Spelling">The spelling; its case does not matter.</param>
/// <param name="Value">Key in the profile database.</param>
internal sealed record AllowedValue(string List, string Spelling, int Value);
