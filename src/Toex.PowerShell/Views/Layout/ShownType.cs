namespace Toex.PowerShell.Views.Layout;

/// <summary>Which of a type's properties count where no view does.</summary>
/// <param name="Type">The type's name, as PowerShell knows it.</param>
/// <param name="Shown">What shows where objects of several types follow one another, since PowerShell then uses no view.</param>
/// <param name="Columns">What a row of a file can hold, dates as ISO 8601 text: <c>Select-Object Columns | Export-Csv</c>.</param>
internal sealed record ShownType(string Type, IReadOnlyList<string> Shown, params IReadOnlyList<string> Columns);
