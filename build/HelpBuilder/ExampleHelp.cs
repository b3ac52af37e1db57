namespace HelpBuilder;

/// <summary>An example: what it is for, what to type, and what to know about it.</summary>
internal sealed record ExampleHelp(string Title, string Code, IReadOnlyList<string> Remarks);
