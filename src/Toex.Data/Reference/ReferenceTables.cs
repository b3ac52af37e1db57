using System.Globalization;
using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.Reference;

/// <summary>The reference tables that ship with Toex: forces, populations, offence codes, weights, scope rules and lookups.</summary>
public static class ReferenceTables
{
    /// <summary>What ships beside the tables of the database: for the loader, and to read offence titles.</summary>
    internal static readonly IReadOnlyList<string> NotTables =
        [SourceTexts.Table, ScopeExpansion.Table, "offence_title", "offence_act", "offence_section"];

    /// <summary>Fills the reference tables of a new, empty database, in a transaction of its own.</summary>
    /// <param name="store">The database.</param>
    /// <param name="cancel">Stops; nothing is loaded then.</param>
    public static void LoadInto(IProfileStore store, CancellationToken cancel)
    {
        using var transaction = store.BeginWrite("loading reference tables");
        LoadInto(transaction, cancel);
        transaction.Commit();
    }

    /// <summary>
    /// Fills the reference tables of a new, empty database. What can be derived is: sub-codes without a weight of their own take
    /// that of their class, and each scope rule lists every offence code that it counts.
    /// </summary>
    /// <param name="transaction">Where to write; the caller commits.</param>
    /// <param name="cancel">Stops.</param>
    public static void LoadInto(IStoreTransaction transaction, CancellationToken cancel)
    {
        var sources = new SourceTexts();
        foreach (var name in EmbeddedTable.Names.Except(NotTables, StringComparer.Ordinal))
        {
            transaction.BulkLoad(name, RowsOf(EmbeddedTable.Read(name), sources), cancel);
        }

        var codes = EmbeddedTable.Read("offence_code");
        transaction.BulkLoad("offence_weight", WeightInheritance.Rows(codes, sources), cancel);
        transaction.BulkLoad("scope_offence", ScopeExpansion.Rows(codes), cancel);
    }

    /// <summary>What databases of an earlier version lack when migrations are applied: new tables' rows, and rows of new offence
    /// codes.</summary>
    /// <param name="migrations">The migrations.</param>
    internal static IEnumerable<(string Table, IEnumerable<object?[]> Rows)> Brought(IEnumerable<Migration> migrations)
    {
        var applied = migrations.ToList();
        return RowsOf(applied.SelectMany(m => m.Tables)).Concat(applied.Select(m => m.Codes).OfType<AddedCodes>().SelectMany(RowsOf));
    }

    private static IEnumerable<(string Table, IEnumerable<object?[]> Rows)> RowsOf(AddedCodes added)
    {
        var sources = new SourceTexts();
        var codes = EmbeddedTable.Read("offence_code");
        var weights = RowsOf(EmbeddedTable.Read("offence_weight"), sources).Concat(WeightInheritance.Rows(codes, sources));
        yield return ("offence_subgroup",
            RowsOf(EmbeddedTable.Read("offence_subgroup"), sources).Where(r => added.HasSubgroup((int)r[0]!)));
        yield return ("offence_code", RowsOf(codes, sources).Where(r => added.HasCode((int)r[0]!)));
        yield return ("offence_weight", weights.Where(r => added.HasCode((int)r[1]!)));
        yield return ("scope_offence", ScopeExpansion.Rows(codes).Where(r => added.HasCode((int)r[1]!)));
    }

    private static IEnumerable<(string Table, IEnumerable<object?[]> Rows)> RowsOf(IEnumerable<Table> made)
    {
        var sources = new SourceTexts();
        return EmbeddedTable.Names.Intersect(made.Select(t => t.Name), StringComparer.Ordinal)
            .Select(name => (name, RowsOf(EmbeddedTable.Read(name), sources)));
    }

    /// <summary>The rows of a table in the schema's column order; columns that the schema does not have are for the loader alone.</summary>
    private static IEnumerable<object?[]> RowsOf(EmbeddedTable table, SourceTexts sources)
    {
        var columns = ProfileSchema.Table(table.Name).Columns;
        return table.Rows.Select(row => columns
            .Select(c => Typed(c, sources.Resolve(table.Value(row, c.Name)))).ToArray());
    }

    private static object? Typed(Column column, string text)
    {
        if (text.Length == 0 && column.Nullable)
        {
            return null;
        }

        var culture = CultureInfo.InvariantCulture;
        return column.Type switch
        {
            ColumnType.Small => short.Parse(text, culture),
            ColumnType.Int => int.Parse(text, culture),
            ColumnType.Long => long.Parse(text, culture),
            ColumnType.Decimal => decimal.Parse(text, culture),
            ColumnType.Text => text,
            _ => throw new ArgumentException(
                $"Reference tables have no column of type {column.Type}, such as {column.Name}.", nameof(column)),
        };
    }
}
