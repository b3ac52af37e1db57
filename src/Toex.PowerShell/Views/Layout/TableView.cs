namespace Toex.PowerShell.Views.Layout;

/// <summary>A row an object.</summary>
internal sealed record TableView(string Type, params IReadOnlyList<Column> Columns) : View(Type)
{
    /// <summary>Whether texts that are too long go on in the next line, instead of ending in an ellipsis.</summary>
    internal bool Wraps { get; init; } = true;
}
