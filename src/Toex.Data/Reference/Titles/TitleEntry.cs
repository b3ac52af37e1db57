namespace Toex.Data.Reference.Titles;

/// <summary>A title of a code.</summary>
/// <param name="Code">The code; empty for the name of a group of offences.</param>
/// <param name="Title">The title as written.</param>
/// <param name="Kind">Where it is from.</param>
/// <param name="Text">The title taken apart.</param>
internal sealed record TitleEntry(string Code, string Title, TitleEntryKind Kind, TitleText Text);
