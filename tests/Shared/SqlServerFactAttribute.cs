namespace Toex.Tests;

/// <summary>A test that needs a SQL Server; skipped, with the reason, where there is none.</summary>
public sealed class SqlServerFactAttribute : FactAttribute
{
    public SqlServerFactAttribute() => Skip = TestServer.SkipReason;
}
