using System.Globalization;
using Toex.Benchmarks.ByHand;
using Toex.Benchmarks.Measuring;
using Toex.Data.Copying;
using Toex.Data.Databases;
using Toex.Data.Stores;
using Toex.Profiles.Queries;
using Toex.Tests;

namespace Toex.Benchmarks.Servers;

/// <summary>The query that counts a profile's offences, on a server: through Toex against the client alone.</summary>
internal static class ServerQueryBenchmark
{
    public static void Run(string file, int runs, Findings findings)
    {
        using var server = TestServer.Take();
        using (var source = ProfileDatabase.Connect(file, readOnly: true))
        {
            DatabaseCopy.ToServer(source, server.Address(), replace: true, null, CancellationToken.None);
        }

        using var database = ProfileDatabase.Connect(server.Address(), readOnly: true, CancellationToken.None);
        var query = Cube(database);
        using var bare = new BareQuery(server.ConnectionString, query);
        List<CubeRow> rows = [];
        var contest = Contest.Run("cube query on a server", "bare SqlCommand", runs, warm: true,
            () => Meter.Of(() => rows = [.. database.Store.Query(query, CubeRow.Of, CancellationToken.None)]),
            () => Meter.Of(bare.Run));
        Agreement.Same("Rows", rows.Count, bare.Rows.Count);
        Agreement.Same("Rows alike", rows.ToHashSet().SetEquals(bare.Rows), true);

        findings.Add(contest);
        findings.Add(new Target("cube query on a server: wall time over the bare command", contest.WallRatio.Median, 1.15));

        // The first is that of the turn that does not count.
        var waiting = Spread.Of(bare.Waiting.Skip(1));
        findings.Note(string.Create(CultureInfo.InvariantCulture,
            $"{contest.Name}: {rows.Count:N0} rows of {rows.Sum(r => r.Offences):N0} offences; Toex {contest.Wall.Text("0.0")} ms, bare "
                + $"{contest.PeerWall.Text("0.0")} ms, of which the client waited {waiting.Text("0")} ms for the server; Toex over that "
                    + $"wait {contest.Wall.Median / waiting.Median:0.00}."));
    }

    private static SqlQuery Cube(ProfileDatabase database) => ProfileQuery.In("Facts/Offences", "offences") with
    {
        Parameters =
            new Dictionary<string, object?>(
                HandWindow.Of(database).ScopeParameters(database)) { ["force_low"] = 0, ["force_high"] = int.MaxValue },
    };
}
