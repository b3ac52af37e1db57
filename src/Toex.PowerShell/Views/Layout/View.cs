namespace Toex.PowerShell.Views.Layout;

/// <summary>How objects of a type are shown.</summary>
/// <param name="Type">The type's name, as PowerShell knows it.</param>
internal abstract record View(string Type)
{
    /// <summary>Label and script of what stands above each group of objects; null for nothing.</summary>
    internal (string Label, string Script)? Group { get; init; }

    internal static TableView Table<T>(params IReadOnlyList<Column> columns) => new(typeof(T).FullName!, columns);

    internal static ListView List<T>(params IReadOnlyList<ListLine> lines) => new(typeof(T).FullName!, lines);
}
