namespace Toex.Reporting.Visuals;

/// <summary>What is drawn, as data: a row for each thing drawn. A cell is null where its value is not known.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows: in each a value of every column's type, null, or <see cref="Withheld"/>.</param>
public sealed record VisualTable(IReadOnlyList<VisualColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
