namespace Toex.PowerShell.Views.Layout;

/// <summary>
/// Fits a table's columns to a screen. PowerShell itself cuts the last column at the screen's edge, in the middle of a number; so what has
/// no room is left out beforehand, whole and least important first, and texts that may wrap become narrower.
/// </summary>
internal static class TableLayout
{
    internal static IReadOnlyList<Column> Fit(IReadOnlyList<Column> columns, int screen)
    {
        // A console keeps its last character free: only a text may stand there, since it wraps.
        var room = columns[^1].IsNumber ? screen - 1 : screen;
        if (Total(columns, c => c.Width ?? c.Least) <= room)
        {
            return columns;
        }

        var kept = columns.Select((c, i) => c with { Priority = c.Priority ?? i + 1 }).ToList();
        while (Total(kept, c => c.Least) > screen - 1 && kept.Count > 1)
        {
            kept.RemoveAt(kept.FindLastIndex(c => c.Priority == kept.Max(k => k.Priority)));
        }

        return Widened(kept, screen - 1 - Total(kept, c => c.Least));
    }

    /// <summary>The width that a column has at least; one without a width of its own has what the others leave.</summary>
    internal static int WidthOf(Column column, IReadOnlyList<Column> columns, int screen) =>
        column.Width ?? Math.Max(column.Least, screen - 1 - Total(columns, c => c.Width ?? 0));

    /// <summary>Shares out what is left among the texts that are narrower than they should be; those without a width have the
    /// rest.</summary>
    private static IReadOnlyList<Column> Widened(List<Column> columns, int left)
    {
        var widths = columns.Select(c => c.Least).ToArray();
        for (var given = true; given && left > 0;)
        {
            given = false;
            for (var i = 0; i < widths.Length && left > 0; i++)
            {
                if (columns[i].Width is not { } full || widths[i] < full)
                {
                    widths[i]++;
                    left--;
                    given = true;
                }
            }
        }

        return [.. columns.Select((c, i) => c with { Width = c.Width is null ? null : widths[i] })];
    }

    private static int Total(IReadOnlyList<Column> columns, Func<Column, int> width) => columns.Sum(width) + columns.Count - 1;
}
