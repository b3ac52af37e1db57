using Microsoft.SqlServer.TransactSql.ScriptDom;
using Toex.Data.Databases;
using Toex.Data.Schema;
using Toex.Profiles.Profiling;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Queries;

/// <summary>The roles that module/sql/least-privilege.sql makes fit the schema.</summary>
public sealed class LeastPrivilegeTests
{
    private static readonly string[] Naming =
        ["local_reference", "given_name", "family_name", "birth_date", "birth_text", "postcode", "address", "town", "telephone", "email",
            "national_identifier"];

    private static readonly Lazy<List<SecurityStatement>> Statements = new(Parse);

    [Fact]
    public void A_reader_sees_no_column_that_names_a_person()
    {
        var person = Assert.Single(Grants("toex_reader"), g => g.Table == "person");
        Assert.Equal(ProfileSchema.Table("person").Columns.Select(c => c.Name).Except(Naming), person.Columns);
        Assert.DoesNotContain("title", Assert.Single(Grants("toex_reader"), g => g.Table == "offence").Columns);
        Assert.DoesNotContain(Grants("toex_reader"), g => g.Table is "audit_event" or "score_run" or "subject_score" or "submission_issue"
            || g.Table.StartsWith("link_", StringComparison.Ordinal));
        Assert.All(Grants("toex_reader"), g => Assert.Equal(["SELECT"], g.Rights));
    }

    [Fact]
    public void An_analyst_records_every_reading_and_changes_no_data()
    {
        Assert.Equal(["INSERT", "SELECT"], Assert.Single(Grants("toex_analyst"), g => g.Table == "audit_event").Rights);
        Assert.All(Grants("toex_analyst"),
            g => Assert.DoesNotContain("UPDATE", g.Rights.Union(g.Rights.Contains("DELETE") ? ["UPDATE"] : [])));
        Assert.Equal(["audit_event", "score_run", "subject_score"],
            Grants("toex_analyst").Where(g => g.Rights.Contains("INSERT")).Select(g => g.Table).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_loader_reaches_every_table_but_cannot_change_the_journal()
    {
        var tables = ProfileSchema.Tables.Keys.Except(["schema_version", "audit_event", "score_run", "subject_score"]);
        Assert.Equal(tables.Order(StringComparer.Ordinal), Grants("toex_loader").Select(g => g.Table).Order(StringComparer.Ordinal));
        Assert.All(Grants("toex_loader"), g => Assert.Equal(["DELETE", "INSERT", "SELECT", "UPDATE"], g.Rights));
        Assert.Equal(
            "audit_event",
                Assert.Single(
                    Statements.Value.OfType<DenyStatement>()).SecurityTargetObject.ObjectName.MultiPartIdentifier.Identifiers[^1].Value);
    }

    public static TheoryData<string> QueryNames => PortableSqlTests.Names;

    /// <summary>Reckoned from the query's text: the tables and columns that it names, against what the script grants its role and those
    /// below.</summary>
    [Theory]
    [MemberData(nameof(QueryNames))]
    public void A_query_reads_and_changes_only_what_its_role_may(string name)
    {
        var role = QueryRoles.Of(name);
        if (role != QueryRoles.Administrator)
        {
            Assert.Empty(Lacking(PortableSqlTests.TextOf(name), role));
        }
    }

    /// <summary>The promise to readers, as the engine keeps it: whatever a profile or comparison asks of the database.</summary>
    [Fact]
    public void Whatever_a_profile_asks_for_a_reader_may_read()
    {
        using var data = new TestDatabase();
        using var inner = data.Open();
        var asked = new RecordingStore(inner.Store);
        using var database = new ProfileDatabase(asked, inner.Journal);
        foreach (var theme in ThemeCatalogue.Names.Select(ThemeCatalogue.Find))
        {
            Assert.NotEmpty(
                ThemeProfiler.Profiles(database, new() { Theme = theme, AsOf = new(2026, 9, 30) }, CancellationToken.None).ToList());
        }

        Assert.Contains(asked.Texts, t => t.Contains("offender_age", StringComparison.Ordinal));
        Assert.All(asked.Texts, t => Assert.Empty(Lacking(t, QueryRoles.Reader)));
    }

    [Theory]
    [InlineData("SELECT p.birth_date FROM person p", QueryRoles.Reader, "SELECT person.birth_date")]
    [InlineData("SELECT p.birth_text FROM person p", QueryRoles.Reader, "SELECT person.birth_text")]
    [InlineData("SELECT YEAR(birth_date) AS y FROM managed_offender m JOIN person p ON p.person_id = m.person_id", QueryRoles.Reader,
        "SELECT person.birth_date")]
    [InlineData("SELECT p.birth_date FROM person p", QueryRoles.Analyst, null)]
    [InlineData("SELECT c.title FROM offence o JOIN offence_code c ON c.offence_code_id = o.offence_code_id", QueryRoles.Reader, null)]
    [InlineData("SELECT a.age FROM offender_age a WHERE a.as_of = @age_month", QueryRoles.Reader, null)]
    [InlineData("SELECT line FROM audit_event", QueryRoles.Reader, "SELECT audit_event")]
    [InlineData("UPDATE person SET sex_id = 1", QueryRoles.Analyst, "UPDATE person")]
    [InlineData("UPDATE person SET sex_id = 1", QueryRoles.Loader, null)]
    [InlineData("DELETE FROM audit_event WHERE sequence = 1", QueryRoles.Loader, "DELETE audit_event")]
    public void What_a_role_lacks_is_found(string sql, string role, string? lacking) =>
        Assert.Equal(lacking is null ? [] : [lacking], Lacking(sql, role));

    private static IEnumerable<string> Lacking(string sql, string role)
    {
        var grants = QueryRoles.Roles.TakeWhile(r => r != role).Append(role).SelectMany(Grants).ToList();
        var (reads, changes) = NeededRights.Of(sql);
        var unread = reads.SelectMany(r => grants.Where(g => g.Table == r.Table && g.Rights.Contains("SELECT")).ToList() switch
        {
            [] => [$"SELECT {r.Table}"],
            var of when of.Any(g => g.Columns.Count == 0) => Array.Empty<string>(),
            var of => r.Columns.Except(of.SelectMany(g => g.Columns), StringComparer.OrdinalIgnoreCase)
                .Select(c => $"SELECT {r.Table}.{c}"),
        });
        var unchanged = changes.Where(c => !grants.Any(g => g.Table == c.Table && g.Rights.Contains(c.Right)))
            .Select(c => $"{c.Right} {c.Table}");
        return unread.Concat(unchanged);
    }

    private static IEnumerable<(string Table, List<string> Rights, List<string> Columns)> Grants(string role) =>
        Statements.Value.OfType<GrantStatement>()
        .Where(g => g.Principals.Single().Identifier.Value == role)
        .Select(g => (
            g.SecurityTargetObject.ObjectName.MultiPartIdentifier.Identifiers[^1].Value,
            g.Permissions.Select(p => p.Identifiers.Single().Value.ToUpperInvariant()).Order(StringComparer.Ordinal).ToList(),
            g.SecurityTargetObject.Columns.Select(c => c.Value).ToList()));

    private static List<SecurityStatement> Parse()
    {
        using var text = File.OpenText(Path.Combine(AppContext.BaseDirectory, "least-privilege.sql"));
        var script = (TSqlScript)new TSql150Parser(true).Parse(text, out var errors);
        Assert.Empty(errors.Select(e => $"line {e.Line}: {e.Message}"));
        return [.. script.Batches.SelectMany(b => b.Statements).OfType<SecurityStatement>()];
    }
}
