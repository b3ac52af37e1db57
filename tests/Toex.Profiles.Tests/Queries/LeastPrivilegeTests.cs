using Microsoft.SqlServer.TransactSql.ScriptDom;
using Toex.Data.Schema;

namespace Toex.Profiles.Tests.Queries;

/// <summary>The roles that module/sql/least-privilege.sql makes fit the schema.</summary>
public sealed class LeastPrivilegeTests
{
    private static readonly string[] Naming = ["local_reference", "given_name", "family_name", "birth_date", "postcode", "address", "town", "telephone", "email", "national_identifier"];

    private static readonly Lazy<List<SecurityStatement>> Statements = new(Parse);

    [Fact]
    public void A_reader_sees_no_column_that_names_a_person()
    {
        var person = Assert.Single(Grants("toex_reader"), g => g.Table == "person");
        Assert.Equal(ProfileSchema.Table("person").Columns.Select(c => c.Name).Except(Naming), person.Columns);
        Assert.DoesNotContain("title", Assert.Single(Grants("toex_reader"), g => g.Table == "offence").Columns);
        Assert.DoesNotContain(Grants("toex_reader"), g => g.Table is "audit_event" or "score_run" or "subject_score" or "submission_issue" || g.Table.StartsWith("link_", StringComparison.Ordinal));
        Assert.All(Grants("toex_reader"), g => Assert.Equal(["SELECT"], g.Rights));
    }

    [Fact]
    public void An_analyst_records_every_reading_and_changes_no_data()
    {
        Assert.Equal(["INSERT", "SELECT"], Assert.Single(Grants("toex_analyst"), g => g.Table == "audit_event").Rights);
        Assert.All(Grants("toex_analyst"), g => Assert.DoesNotContain("UPDATE", g.Rights.Union(g.Rights.Contains("DELETE") ? ["UPDATE"] : [])));
        Assert.Equal(["audit_event", "score_run", "subject_score"], Grants("toex_analyst").Where(g => g.Rights.Contains("INSERT")).Select(g => g.Table).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_loader_reaches_every_table_but_cannot_change_the_journal()
    {
        var tables = ProfileSchema.Tables.Keys.Except(["schema_version", "audit_event", "score_run", "subject_score"]);
        Assert.Equal(tables.Order(StringComparer.Ordinal), Grants("toex_loader").Select(g => g.Table).Order(StringComparer.Ordinal));
        Assert.All(Grants("toex_loader"), g => Assert.Equal(["DELETE", "INSERT", "SELECT", "UPDATE"], g.Rights));
        Assert.Equal("audit_event", Assert.Single(Statements.Value.OfType<DenyStatement>()).SecurityTargetObject.ObjectName.MultiPartIdentifier.Identifiers[^1].Value);
    }

    private static IEnumerable<(string Table, List<string> Rights, List<string> Columns)> Grants(string role) => Statements.Value.OfType<GrantStatement>()
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
