using System.Globalization;
using Toex.Benchmarks.Measuring;
using Toex.Data.Copying;
using Toex.Data.Databases;

namespace Toex.Benchmarks.Servers;

/// <summary>Copying a database to a server, every row read back, against SqlBulkCopy alone.</summary>
internal static class CopyBenchmark
{
    public static void Run(string file, int runs, Findings findings)
    {
        using var source = ProfileDatabase.Connect(file, readOnly: true);
        var bare = new BareCopy(source);
        IReadOnlyList<CopiedTable> copied = [];
        var contest = Contest.Run("copy to a server", "bare SqlBulkCopy", runs, warm: true,
            () => ServerTurn.In(
                server => Meter.Of(
                    () => copied = DatabaseCopy.ToServer(source, server.Address(), replace: true, null, CancellationToken.None))),
            () => ServerTurn.In(bare.Run));
        var rows = copied.Sum(t => t.Rows);
        Agreement.Same("Rows copied", rows, bare.Rows);

        var speed = Spread.Of(contest.WallRatios.Select(r => 1 / r));
        findings.Add(contest);
        findings.Add(new Target("copy to a server: speed over bare SqlBulkCopy", speed.Median, 0.7, AtLeast: true));
        findings.Note(string.Create(CultureInfo.InvariantCulture,
            $"{contest.Name}: {rows:N0} rows, {copied.Single(t => t.Table == "offence").Rows:N0} of them offences; Toex "
                + $"{Speed(rows, contest.Toex)}, bare {Speed(rows, contest.Other)} rows a second; Toex over bare {speed.Text("0.00")}."));
    }

    private static string Speed(long rows, IEnumerable<Cost> costs) => Spread.Of(costs.Select(c => rows / c.Wall * 1000)).Text("#,0");
}
