namespace Toex.PowerShell.Views.Layout;

/// <summary>A line a property.</summary>
internal sealed record ListView(string Type, params IReadOnlyList<ListLine> Lines) : View(Type);
