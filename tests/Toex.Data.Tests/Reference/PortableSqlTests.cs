using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Toex.Data.Tests.Reference;

public sealed class PortableSqlTests
{
    public static TheoryData<string> Queries => [.. typeof(Toex.Data.Reference.Force).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith("Reference/", StringComparison.Ordinal) && n.EndsWith(".sql", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Queries))]
    public void Every_query_parses_as_SQL_Server_and_as_Fabric_Warehouse_SQL(string name)
    {
        foreach (var parser in new TSqlParser[] { new TSql170Parser(true), new TSqlFabricDWParser(true) })
        {
            using var text = new StreamReader(typeof(Toex.Data.Reference.Force).Assembly.GetManifestResourceStream(name)!);

            parser.Parse(text, out var errors);

            Assert.Empty(errors.Select(e => $"{parser.GetType().Name}, line {e.Line}: {e.Message}"));
        }
    }
}
