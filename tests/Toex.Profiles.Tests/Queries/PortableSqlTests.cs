using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Toex.Data.Schema;
using Toex.Data.Stores;
using Toex.Data.Submissions.Importing;
using Toex.Data.Submissions.Register;
using Toex.Data.Submissions.Standard;

namespace Toex.Profiles.Tests.Queries;

/// <summary>Every query text of the product is portable: one text for DuckDB, SQL Server and Fabric Warehouse.</summary>
public sealed partial class PortableSqlTests(PortableSqlTests.Unchanged unchanged) : IClassFixture<PortableSqlTests.Unchanged>
{
    /// <summary>Texts that are DuckDB's own: how sample data are made, submissions checked and persons linked inside it.</summary>
    private static readonly string[] OfDuckDbAlone = ["Samples/Sql/", "Subjects/Sql/", "Linkage/Sql/", "Submissions/Importing/Sql/"];

    /// <summary>Texts that are SQL Server's own: what the server is, and its audit journal.</summary>
    private const string OfServersAlone = "Toex.Data/SqlServer/";

    /// <summary>
    /// Texts that work out an age, or of a date that has no day number beside it (an offence's committed date, the end of management) its
    /// weekday or month. YEAR, MONTH and DAY of a date column are the same whole numbers on both engines; they stay banned elsewhere, for a
    /// query that groups or filters by them is one that should use month_number or day_number.
    /// </summary>
    private static readonly string[] OfAges =
    [
        "Toex.Data/Submissions/Queries/refresh-roles.sql", "Toex.Data/Submissions/Queries/refresh-episodes.sql",
        "Toex.Profiles/Facts/Offences/offences.sql", "Toex.Profiles/Facts/ManagedOffenders/offenders.sql",
            // the month that management ended in
        "Toex.Profiles/Facts/ManagedOffenders/ranking", "Toex.Profiles/Facts/ManagedOffenders/ranking-across",
    ];

    private static readonly Assembly[] Assemblies = [typeof(Toex.Data.Reference.Force).Assembly, typeof(Profiling.ThemeProfiler).Assembly];

    private const string Ages = @"\b(YEAR|MONTH|DAY)\s*\(";

    /// <summary>What either engine lacks or does otherwise, and why.</summary>
    private static readonly (string Pattern, string Why)[] NotPortable =
    [
        (@"\bLIMIT\b", "DuckDB alone: a place by ROW_NUMBER, or OFFSET ... FETCH"),
        (@"(?<![@.\w])TOP\b", "SQL Server alone: a place by ROW_NUMBER"),
        (@"\bMERGE\b", "differs: UPDATE, then INSERT"),
        (@"\bCREATE\s+OR\b", "differs; and a query makes nothing"),
        (@"\b(PERCENTILE_CONT|PERCENTILE_DISC|MEDIAN|STRING_AGG|QUALIFY|ILIKE|UNNEST|FILTER|ISNULL|IIF)\b", "one engine alone"),
        (@"\|\|", "text is joined in C#"),
        ("::", "CAST"),
        (@"\b(true|false)\b", "no booleans: 0 and 1"),
        (@"\bCAST\s*\([^)]*\bAS\s+(float|real|double)\s*\)", "a float is float(53), or DuckDB makes it single precision"),
        (@"\b(GETDATE|CURRENT_DATE|CURRENT_TIMESTAMP|NOW|DATEADD|DATEDIFF|DATE_DIFF|DATE_TRUNC|EXTRACT)\s*\(",
            "dates are integers: day_number, month_number"),
        (Ages, "dates are integers: day_number, month_number"),
        (@"@(?![a-z])", "@ marks a parameter and nothing else, in lower case"),
        (@"\bUSING\s*\(", "SQL Server has no JOIN ... USING"),
        (@"\$", "DuckDB's mark of a parameter"),
    ];

    public static TheoryData<string> Names => [.. Texts.Keys];

    public static TheoryData<string> PortableNames => [.. Texts.Keys.Where(n => !n.StartsWith(OfServersAlone, StringComparison.Ordinal))];

    private static Dictionary<string, SqlQuery> Texts { get; } = Assemblies
        .SelectMany(a => a.GetManifestResourceNames().Select(n => (Assembly: a, Name: n)))
        .Where(t => t.Name.EndsWith(".sql", StringComparison.Ordinal) && !ComposedQueries.IsPart(t.Name)
            && !Array.Exists(OfDuckDbAlone, f => t.Name.StartsWith(f, StringComparison.Ordinal)))
        .Select(t => (Name: $"{t.Assembly.GetName().Name}/{t.Name}", Query: SqlQuery.Embedded(t.Assembly, t.Name)))
        .Concat(ComposedQueries.All.Select(q => (Name: $"Toex.Profiles/{q.Name}", Query: q)))
        .ToDictionary(t => t.Name, t => t.Query, StringComparer.Ordinal);

    internal static string TextOf(string name) => Texts[name].Text;

    [Fact]
    public void The_queries_of_both_projects_are_among_them() =>
        Assert.Equal(
            ["Toex.Data/Databases/Queries", "Toex.Data/Integrity/Queries", "Toex.Data/Reference/Queries", "Toex.Data/SqlServer/Queries",
             "Toex.Data/Subjects/Queries", "Toex.Data/Submissions/Queries", "Toex.Profiles/Facts/ManagedOffenders",
                 "Toex.Profiles/Facts/MissingEpisodes", "Toex.Profiles/Facts/Offences",
             "Toex.Profiles/Facts/RecordedCrime", "Toex.Profiles/Queries", "Toex.Profiles/Subjects/Ranking"],
            Texts.Keys.Select(n => n[..n.LastIndexOf('/')]).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_query_parses_as_SQL_Server_and_as_Fabric_Warehouse_SQL(string name) => AssertParses(Texts[name].Text);

    private static void AssertParses(string sql)
    {
        foreach (var parser in new TSqlParser[] { new TSql170Parser(true), new TSqlFabricDWParser(true) })
        {
            using var text = new StringReader(sql);

            parser.Parse(text, out var errors);

            Assert.Empty(errors.Select(e => $"{parser.GetType().Name}, line {e.Line}: {e.Message}"));
        }
    }

    [Theory]
    [MemberData(nameof(PortableNames))]
    public void A_query_runs_on_DuckDB(string name)
    {
        using var transaction = unchanged.Write();
        var query = Texts[name] with { Parameters = ParametersOf(Texts[name].Text).ToDictionary(p => p, _ => (object?)null) };

        if (Comment().Replace(query.Text, "").TrimStart() is ['S' or 'W', ..]) // SELECT, or WITH before it
        {
            // Rows are read by the names of their columns; but a link has two persons, and of one value no name is needed.
            var columns = transaction.Columns(query);
            Assert.NotEmpty(columns);
            Assert.True(columns.Count == 1 || columns.All(c => ColumnName().IsMatch(c)), string.Join(", ", columns));
            Assert.True(columns.Distinct().Count() == columns.Count
                || name.EndsWith("/links.sql", StringComparison.Ordinal), string.Join(", ", columns));
        }
        else
        {
            // No row has the key null; a writer's turn is a row that every database has.
            Assert.Equal(name.EndsWith("/take-turn.sql", StringComparison.Ordinal) ? 1 : 0, transaction.Execute(query));
        }
    }

    [Theory]
    [MemberData(nameof(PortableNames))]
    public void A_query_uses_nothing_that_one_engine_lacks(string name) =>
        Assert.DoesNotContain(Lint(Texts[name].Text), f => !(OfAges.Contains(name) && f.StartsWith(Ages, StringComparison.Ordinal)));

    /// <summary>Else a check of 32,000 persons looks through them 32,000 times, where a planner takes the text by its word.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_query_joins_sets_and_asks_nothing_row_by_row(string name) => Assert.Empty(RowByRow.In(Texts[name].Text));

    [Theory]
    [InlineData("SELECT a FROM b WHERE c <> (SELECT COUNT(*) FROM d WHERE d.e = b.e)", true)]
    [InlineData("UPDATE b SET a = (SELECT MAX(d.a) FROM d WHERE d.e = b.e)", true)]
    [InlineData("SELECT a FROM b WHERE a = 1 OR EXISTS (SELECT 1 FROM d WHERE d.e = b.e)", true)]
    [InlineData("SELECT CASE WHEN EXISTS (SELECT 1 FROM d WHERE d.e = b.e) THEN 1 ELSE 0 END AS f FROM b", true)]
    [InlineData("SELECT a FROM b WHERE c = (SELECT MAX(d.c) FROM d)", false)] // asked once
    [InlineData("DELETE FROM b WHERE a = 1 AND EXISTS (SELECT 1 FROM d WHERE d.e = b.e)", false)] // a join by another name
    [InlineData("SELECT b.a FROM b LEFT JOIN d ON d.e = b.e WHERE d.e IS NULL", false)]
    [InlineData("UPDATE b SET a = n.a FROM (SELECT d.e, MAX(d.a) AS a FROM d GROUP BY d.e) n WHERE n.e = b.e", false)]
    public void Row_by_row_is_told_from_joins(string text, bool found) => Assert.Equal(found, RowByRow.In(text).Any());

    public static TheoryData<string> HistoryTexts =>
    [
        .. Enum.GetValues<SubmissionKind>().Select(KindLayout.ForKind).SelectMany(l =>
            KeptHistory.Texts(l).Concat(l.Dependents.Select(d => SubmissionWithdrawal.OrphansText(l, d.Table, d.Column)))),
    ];

    /// <summary>Views are part of the schema; what they are of is portable too.</summary>
    [Fact]
    public void A_view_is_portable() => Assert.All(ProfileSchema.Views, v =>
    {
        AssertParses(v.Text);
        Assert.DoesNotContain(Lint(v.Text), f => !f.StartsWith(Ages, StringComparison.Ordinal));
        Assert.Empty(RowByRow.In(v.Text));
    });

    /// <summary>These are made of the schema's names, for each kind of file.</summary>
    [Theory]
    [MemberData(nameof(HistoryTexts))]
    public void A_statement_that_keeps_history_is_portable_and_runs(string text)
    {
        AssertParses(text);
        Assert.Empty(Lint(text));
        Assert.Empty(RowByRow.In(text));
        using var transaction = unchanged.Write();

        var parameters = ParametersOf(text).ToDictionary(p => p, _ => (object?)1);
        if (text.StartsWith("SELECT", StringComparison.Ordinal))
        {
            Assert.Equal(0, transaction.Number(new("orphans", text, parameters)));
        }
        else
        {
            Assert.Equal(0, transaction.Execute(new("history", text, parameters)));
        }
    }

    [Theory]
    [InlineData("SELECT a FROM b LIMIT 5", true)]
    [InlineData("SELECT TOP 5 a FROM b", true)]
    [InlineData("SELECT a FROM b WHERE place <= @top AND t.top = 1", false)]
    [InlineData("SELECT CAST(a AS float) FROM b", true)]
    [InlineData("SELECT CAST(a AS float(53)) FROM b", false)]
    [InlineData("SELECT a FROM b WHERE c = @Name", true)]
    [InlineData("SELECT a FROM b WHERE YEAR(c) = 2026", true)]
    [InlineData("SELECT a || b FROM c", true)]
    [InlineData("SELECT a FROM b -- no LIMIT, no TOP", false)]
    [InlineData("SELECT a FROM b WHERE c = 'LIMIT'", false)]
    public void The_lint_finds_what_it_should_and_nothing_else(string text, bool found) => Assert.Equal(found, Lint(text).Any());

    private static IEnumerable<string> Lint(string sql)
    {
        var text = Literal().Replace(Comment().Replace(sql, ""), "''");
        return NotPortable.Where(
            n => Regex.IsMatch(text, n.Pattern, n.Pattern.StartsWith('@') ? RegexOptions.None : RegexOptions.IgnoreCase))
                .Select(n => $"{n.Pattern}: {n.Why}");
    }

    private static IEnumerable<string> ParametersOf(string text) =>
        Parameter().Matches(Comment().Replace(text, "")).Select(m => m.Groups[1].Value).Distinct();

    /// <summary>A database with the reference tables, which no test changes.</summary>
    public sealed class Unchanged : IDisposable
    {
        private readonly TestDatabase data = new();
        private readonly Data.Databases.ProfileDatabase database;

        public Unchanged() => database = data.Open(readOnly: false);

        internal UndoneTransaction Write() => new(database.Store);

        public void Dispose()
        {
            database.Dispose();
            data.Dispose();
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex ColumnName();

    [GeneratedRegex("--[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Literal();

    [GeneratedRegex("@([a-z0-9_]+)")]
    private static partial Regex Parameter();
}
