namespace Toex.Reporting.Visuals;

/// <summary>Makes a table of things, column by column.</summary>
internal sealed class TableOf<T>
{
    private readonly List<(VisualColumn Column, Func<T, object?> Value)> columns = [];

    public TableOf<T> Text(string name, string meaning, Func<T, string?> value) => Add<string>(name, "", meaning, value);

    public TableOf<T> Flag(string name, string meaning, Func<T, bool?> value) => Add<bool>(name, "", meaning, t => value(t));

    public TableOf<T> Date(string name, string meaning, Func<T, DateTime> value) => Add<DateTime>(name, "", meaning, t => value(t));

    public TableOf<T> Whole(string name, string unit, string meaning, Func<T, long?> value) =>
        Add<long>(name, unit, meaning, t => value(t));

    public TableOf<T> Number(string name, string unit, string meaning, Func<T, double?> value) =>
        Add<double>(name, unit, meaning, t => value(t));

    /// <summary>A count as a chart shows it: null where it is withheld.</summary>
    public TableOf<T> Count(string name, string unit, string meaning, Func<T, long?> value) =>
        Add<long>(name, unit, meaning, t => value(t) ?? (object)Withheld.Count);

    /// <summary>A share as a chart shows it: null where it is withheld, or where there is nothing to have a share of.</summary>
    public TableOf<T> Share(string name, string unit, string meaning, Func<T, double?> value, Func<T, bool> nothing) =>
        Add<double>(name, unit, meaning, t => value(t) ?? (nothing(t) ? null : (object)Withheld.Count));

    /// <summary>Adds columns where there is reason to.</summary>
    public TableOf<T> Where(bool reason, Func<TableOf<T>, TableOf<T>> add) => reason ? add(this) : this;

    public VisualTable Rows(IEnumerable<T> things) => new(
        [.. columns.Select(c => c.Column)],
        [.. things.Select(t => (IReadOnlyList<object?>)[.. columns.Select(c => c.Value(t))])]);

    private TableOf<T> Add<TValue>(string name, string unit, string meaning, Func<T, object?> value)
    {
        columns.Add((new(name, typeof(TValue), unit, meaning), value));
        return this;
    }
}
