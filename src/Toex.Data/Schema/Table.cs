namespace Toex.Data.Schema;

/// <summary>A table of the profile database.</summary>
/// <param name="Name">Name, in snake case and singular.</param>
/// <param name="Row">What a row is, for documentation.</param>
/// <param name="Columns">Columns in order.</param>
/// <param name="OnServerOnly">Whether only a server keeps it as a table.</param>
/// <param name="IsFact">Whether it is a large fact table, ordered by day: engines store it by column and keep no key index on it.</param>
public sealed record Table(string Name, string Row, IReadOnlyList<Column> Columns, bool IsFact = false, bool OnServerOnly = false);
