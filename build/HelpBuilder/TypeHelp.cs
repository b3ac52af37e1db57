namespace HelpBuilder;

/// <summary>A type that a cmdlet takes from or sends down the pipeline.</summary>
internal sealed record TypeHelp(string Name, string Description);
