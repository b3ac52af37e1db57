using Microsoft.SqlServer.TransactSql.ScriptDom;
using Toex.Data.Schema;
using Toex.Data.SqlServer;

namespace Toex.Profiles.Tests.Queries;

/// <summary>The table definitions that each member of SQL Server's family is given are in its own grammar.</summary>
public sealed class ServerSchemaTests
{
    private static readonly Dictionary<string, (SqlServerEdition Edition, Func<TSqlParser> Parser)> Editions = new()
    {
        ["SQL Server 2019"] = (SqlServerEdition.SqlServer, () => new TSql150Parser(true)),
        ["Azure SQL"] = (SqlServerEdition.AzureSql, () => new TSql170Parser(true)),
        ["Synapse dedicated SQL pool"] = (SqlServerEdition.SynapseDedicatedPool, () => new TSql170Parser(true)),
        ["Fabric Warehouse"] = (SqlServerEdition.FabricWarehouse, () => new TSqlFabricDWParser(true)),
        ["Babelfish"] = (SqlServerEdition.Babelfish, () => new TSql150Parser(true)),
    };

    public static TheoryData<string> EditionNames => [.. Editions.Keys];

    [Theory]
    [MemberData(nameof(EditionNames))]
    public void Each_table_its_staging_and_each_view_are_in_the_editions_grammar(string name)
    {
        var (edition, parser) = Editions[name];
        var tables =
            ProfileSchema.Tables.Values.SelectMany(
                t => new[] { SqlServerTypes.CreateTable(t, edition), SqlServerTypes.CreateStaging(t, "toex_stage", edition) });
        var columns = ProfileSchema.Migrations.SelectMany(m => m.Added).Select(a => SqlServerTypes.AddColumn(a.Table, a.Column, edition));
        var views = ProfileSchema.Views.SelectMany(v => new[] { SqlServerTypes.CreateView(v), SqlServerTypes.DropView(v) });
        foreach (var sql in tables.Concat(columns).Concat(views))
        {
            using var text = new StringReader(sql);

            parser().Parse(text, out var errors);

            Assert.Empty(errors.Select(e => $"{e.Message} in\n{sql}"));
        }
    }

    [Fact]
    public void SQL_Server_keeps_facts_by_column_and_lookups_by_key()
    {
        Assert.Equal("""
            CREATE TABLE subject (
              subject_id bigint NOT NULL,
              persons int NOT NULL,
              weakest_link float(53) NULL
            , INDEX columns_subject CLUSTERED COLUMNSTORE)
            """, SqlServerTypes.CreateTable(ProfileSchema.Table("subject"), SqlServerEdition.SqlServer), ignoreLineEndingDifferences: true);
        Assert.Equal("""
            CREATE TABLE sex (
              sex_id smallint NOT NULL,
              name nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
              PRIMARY KEY (sex_id)
            )
            """, SqlServerTypes.CreateTable(ProfileSchema.Table("sex"), SqlServerEdition.SqlServer), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("offence", "HASH(offence_id)")]
    [InlineData("offence_person", "HASH(offence_id)")] // beside their offence: joining them moves nothing
    [InlineData("person", "HASH(person_id)")]
    [InlineData("street_crime", "ROUND_ROBIN")]
    public void A_Synapse_pool_spreads_facts_by_their_first_key(string table, string spread) =>
        Assert.EndsWith($") WITH (CLUSTERED COLUMNSTORE INDEX, DISTRIBUTION = {spread})",
            SqlServerTypes.CreateTable(ProfileSchema.Table(table), SqlServerEdition.SynapseDedicatedPool), StringComparison.Ordinal);

    [Fact]
    public void A_Synapse_pool_keeps_lookups_on_every_node_without_keys_that_it_would_believe_unchecked()
    {
        var sql = SqlServerTypes.CreateTable(ProfileSchema.Table("force"), SqlServerEdition.SynapseDedicatedPool);
        Assert.DoesNotContain("KEY", sql, StringComparison.Ordinal);
        Assert.EndsWith(") WITH (HEAP, DISTRIBUTION = REPLICATE)", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Fabric_warehouse_has_no_nvarchar_and_room_for_three_bytes_a_character()
    {
        var sql = string.Join(
            '\n', ProfileSchema.Tables.Values.Select(t => SqlServerTypes.CreateTable(t, SqlServerEdition.FabricWarehouse)));
        Assert.DoesNotContain("nvarchar", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("PRIMARY KEY", sql, StringComparison.Ordinal);
        Assert.Contains(
            "row_text varchar(max)", sql, StringComparison.Ordinal); // 4,000 characters do not fit in the 8,000 bytes that a length can say
        Assert.Contains("line varchar(max)", sql, StringComparison.Ordinal);
        Assert.Contains("alias varchar(360)", sql, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "Microsoft SQL Server 2022 (RTM) - 16.0.1000.6 (X64)", "SQL Server")]
    [InlineData(4, "Microsoft SQL Server 2025 Express", "SQL Server")]
    [InlineData(5, "Microsoft SQL Azure (RTM) - 12.0.2000.8", "Azure SQL")]
    [InlineData(8, "Microsoft SQL Azure (RTM) - 12.0.2000.8", "Azure SQL")]
    [InlineData(6, "Microsoft Azure SQL Data Warehouse - 10.0.16003.0", "Synapse dedicated SQL pool")]
    [InlineData(11, "Microsoft Azure Synapse SQL Analytics - Serverless", null)]
    [InlineData(11, "Microsoft Fabric Warehouse - 12.0.2000.8", "Fabric Warehouse")]
    [InlineData(3, "Babelfish for PostgreSQL with SQL Server Compatibility - 12.0.2000.8", "Babelfish")]
    [InlineData(99, "Something else", null)]
    public void A_server_is_known_by_what_it_says_of_itself(int engineEdition, string version, string? expected) =>
        Assert.Equal(expected, SqlServerEdition.Find(engineEdition, version)?.Name);
}
