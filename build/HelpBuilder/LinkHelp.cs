namespace HelpBuilder;

/// <summary>A cmdlet or page to read next.</summary>
internal sealed record LinkHelp(string Text, string Address);
