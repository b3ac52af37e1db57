using Microsoft.SqlServer.TransactSql.ScriptDom;
using Toex.Data.Schema;

namespace Toex.Profiles.Tests.Queries;

/// <summary>What a statement reads and changes, at most: a column without a table counts for every table of the statement that has
/// it.</summary>
internal sealed class NeededRights : TSqlFragmentVisitor
{
    private readonly Dictionary<string, string> tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string? Of, string Column)> columns = [];
    private readonly List<(string Right, string Table)> changes = [];

    /// <summary>Tables and views, with the columns that are read; and what is changed.</summary>
    internal static (IReadOnlyList<(string Table, IReadOnlySet<string> Columns)> Reads,
        IReadOnlyList<(string Right, string Table)> Changes) Of(string sql)
    {
        using var text = new StringReader(sql);
        var script = new TSql170Parser(true).Parse(text, out var errors);
        Assert.Empty(errors.Select(e => $"line {e.Line}: {e.Message}"));
        var found = new NeededRights();
        script.Accept(found);
        var reads = found.names.Select(
            t => (t, (IReadOnlySet<string>)found.columns.Where(c => found.MayBeOf(t, c)).Select(c => c.Column)
                .ToHashSet(StringComparer.OrdinalIgnoreCase)));
        return ([.. reads], found.changes);
    }

    public override void Visit(NamedTableReference node)
    {
        var name = node.SchemaObject.BaseIdentifier.Value;
        tables[node.Alias?.Value ?? name] = name;
        if (ProfileSchema.Tables.ContainsKey(name) || ProfileSchema.Views.Any(v => v.Name == name))
        {
            names.Add(name);
        }
    }

    public override void Visit(ColumnReferenceExpression node)
    {
        if (node.MultiPartIdentifier is { } parts)
        {
            columns.Add((parts.Count > 1 ? parts[^2].Value : null, parts[^1].Value));
        }
    }

    public override void Visit(UpdateSpecification node) => Change("UPDATE", node.Target);

    public override void Visit(DeleteSpecification node) => Change("DELETE", node.Target);

    public override void Visit(InsertSpecification node) => Change("INSERT", node.Target);

    private void Change(string right, TableReference target) =>
        changes.Add((right, ((NamedTableReference)target).SchemaObject.BaseIdentifier.Value));

    /// <summary>
    /// An alias can stand for two tables in two parts of a statement, so that the last one alone is known: a column of that name counts for
    /// each table that has it, unless the alias is surely another's.
    /// </summary>
    private bool MayBeOf(string table, (string? Of, string Column) column) =>
        (ProfileSchema.Tables.TryGetValue(table, out var known)
            && known.Columns.Any(c => c.Name.Equals(column.Column, StringComparison.OrdinalIgnoreCase)))
        && (column.Of is null || !tables.TryGetValue(column.Of, out var own) || own.Equals(table, StringComparison.OrdinalIgnoreCase));
}
