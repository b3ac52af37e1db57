using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Toex.Profiles.Tests.Queries;

/// <summary>
/// Subqueries that a planner may run once for each row: a scalar one that looks at the query around it, or an EXISTS that is no plain
/// condition of its WHERE (which every engine makes a join of), such as one under OR, in a CASE or a list of columns.
/// </summary>
internal static class RowByRow
{
    internal static IReadOnlyList<string> In(string sql)
    {
        using var text = new StringReader(sql);
        var script = new TSql170Parser(true).Parse(text, out var errors);
        Assert.Empty(errors.Select(e => $"line {e.Line}: {e.Message}"));
        var visitor = new Visitor();
        script.Accept(visitor);
        return visitor.Found;
    }

    private sealed class Visitor : TSqlFragmentVisitor
    {
        private readonly HashSet<ExistsPredicate> joined = [];

        internal List<string> Found { get; } = [];

        public override void ExplicitVisit(WhereClause node)
        {
            Conjuncts(node.SearchCondition);
            base.ExplicitVisit(node);
        }

        public override void ExplicitVisit(ScalarSubquery node)
        {
            Report(node.QueryExpression, node, "a scalar subquery");
            base.ExplicitVisit(node);
        }

        public override void ExplicitVisit(ExistsPredicate node)
        {
            if (!joined.Contains(node))
            {
                Report(node.Subquery.QueryExpression, node, "an EXISTS that is no condition by itself");
            }

            // Its subquery is a scalar one to the grammar only.
            node.Subquery.QueryExpression.Accept(this);
        }

        private void Conjuncts(BooleanExpression? condition)
        {
            switch (condition)
            {
                case BooleanBinaryExpression { BinaryExpressionType: BooleanBinaryExpressionType.And } both:
                    Conjuncts(both.FirstExpression);
                    Conjuncts(both.SecondExpression);
                    break;
                case BooleanParenthesisExpression inner:
                    Conjuncts(inner.Expression);
                    break;
                case BooleanNotExpression { Expression: ExistsPredicate none }:
                    joined.Add(none);
                    break;
                case ExistsPredicate some:
                    joined.Add(some);
                    break;
            }
        }

        private void Report(QueryExpression query, TSqlFragment where, string what)
        {
            var names = new Names();
            query.Accept(names);
            foreach (var outer in names.Qualifiers.Where(q => !names.Own.Contains(q)).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                Found.Add($"line {where.StartLine}: {what} looks at {outer} of the query around it");
            }
        }
    }

    /// <summary>Tables that a query names in its FROM, and those that its columns are said to be of.</summary>
    private sealed class Names : TSqlFragmentVisitor
    {
        internal HashSet<string> Own { get; } = new(StringComparer.OrdinalIgnoreCase);

        internal List<string> Qualifiers { get; } = [];

        public override void Visit(NamedTableReference node) => Own.Add(node.Alias?.Value ?? node.SchemaObject.BaseIdentifier.Value);

        public override void Visit(QueryDerivedTable node) => Own.Add(node.Alias.Value);

        public override void Visit(ColumnReferenceExpression node)
        {
            if (node.MultiPartIdentifier is { Count: > 1 } parts)
            {
                Qualifiers.Add(parts[^2].Value);
            }
        }
    }
}
