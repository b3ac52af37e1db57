using System.Globalization;
using Toex.Data.DuckDb;

namespace Toex.Data.Linkage;

/// <summary>
/// What DuckDB may take of the machine while it links. A connection that may take more memory than so many records need is held to that,
/// for what does not fit is spilled; afterwards it has what it had. One that may take less keeps what it has.
/// </summary>
internal sealed class LinkageLimits : IDisposable
{
    /// <summary>Bytes that any run may have, and those of each record: a million then needs 1.4 GB, ten million 2.4 GB.</summary>
    private const long OfRun = 1_300_000_000, OfRecord = 110;

    private readonly LinkageSql sql;
    private readonly List<string> before = [];

    private LinkageLimits(LinkageSql sql) => this.sql = sql;

    /// <summary>Bytes that so many records need.</summary>
    internal static long Memory(long records) => Math.Max(DuckDbLimits.Most, OfRun + OfRecord * records);

    internal static LinkageLimits Hold(LinkageSql sql, LinkageSettings settings)
    {
        var limits = new LinkageLimits(sql);
        var (had, unit) = Setting(sql.Text("SELECT current_setting('memory_limit')"));
        var needed = Memory(sql.Number("SELECT count(*) FROM link_record"));
        if ((settings.MemoryLimit ?? (had * unit > needed ? Bytes(needed) : null)) is { } memory)
        {
            // DuckDB tells what it had cut to a tenth: half of one more is the same again, not a tenth less after each run.
            limits.Set("memory_limit", $"'{memory.Replace("'", "''", StringComparison.Ordinal)}'", $"'{Bytes((had + 0.05) * unit)}'");
        }

        if (settings.Threads is { } threads)
        {
            limits.Set("threads", Text(threads), Text(sql.Number("SELECT current_setting('threads')")));
        }

        return limits;
    }

    public void Dispose()
    {
        if (sql.Connection.State == System.Data.ConnectionState.Open)
        {
            before.ForEach(statement => DuckDbCommands.Execute(sql.Connection, statement));
        }
    }

    private void Set(string name, string value, string had)
    {
        sql.Do($"SET {name} = {value}");
        before.Add($"SET {name} = {had}");
    }

    /// <summary>A size as DuckDB tells it, '12.3 GiB'.</summary>
    private static (double Number, double Unit) Setting(string told)
    {
        var parts = told.Split(' ');
        var power = Array.IndexOf(["KiB", "MiB", "GiB", "TiB"], parts[1]) + 1;
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), Math.Pow(1024, power));
    }

    private static string Bytes(double bytes) => Text((long)bytes) + "B";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
