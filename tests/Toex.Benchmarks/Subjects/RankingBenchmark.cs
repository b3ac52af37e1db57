using Toex.Benchmarks.ByHand;
using Toex.Benchmarks.Hosting;
using Toex.Benchmarks.Measuring;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Profiles.Facts;
using Toex.Profiles.Subjects;
using Toex.Profiles.Themes;

namespace Toex.Benchmarks.Subjects;

/// <summary>The top 100 suspects of every force against plain SQL that ranks the same.</summary>
internal static class RankingBenchmark
{
    public const string Child = "ranking";

    public static void Run(string file, int runs, Findings findings)
    {
        using var database = ProfileDatabase.Connect(file, readOnly: true);
        var window = HandWindow.Of(database);
        Agree(database, Toex(database), HandSubject.Top100(database, window));
        var contest = Contest.Run("top 100 subjects, all forces", "DuckDB SQL by hand", runs, warm: false,
            () => Meter.Of(() => Toex(database)), () => Meter.Of(() => HandSubject.Top100(database, window)));
        findings.Add(contest);
        findings.Add(new Target("Subjects: CPU over SQL by hand", contest.CpuRatio.Median, 1.5));
        findings.Add(new Target("Subjects: peak memory of the process", ChildProcess.Run(Child, file).PeakMegabytes, 2048, "MB"));
    }

    public static Cost Once(string file)
    {
        using var database = ProfileDatabase.Connect(file, readOnly: true);
        return Meter.Of(() => Toex(database));
    }

    private static IReadOnlyList<RankedSubject> Toex(ProfileDatabase database) =>
        SubjectRanking.Top(
            database, new() { Theme = ThemeCatalogue.Find("Vawg"), Role = SubjectRole.Suspect, Reason = "Benchmark",
                Operation = "Toex.Benchmarks", Top = 100 }, CancellationToken.None);

    private static void Agree(ProfileDatabase database, IReadOnlyList<RankedSubject> toex, List<HandSubject> byHand)
    {
        var forces = ForceDirectory.Load(database.Store, CancellationToken.None).All.ToDictionary(f => f.Id, f => f.Name);
        var hand = byHand.OrderBy(h => forces[h.ForceId], StringComparer.Ordinal).ToList();
        Agreement.Same("Subjects", toex.Count, hand.Count);
        for (var i = 0; i < hand.Count; i++)
        {
            var (subject, peer) = (toex[i], hand[i]);
            var name = $"{subject.PoliceForce} rank {subject.Rank}";
            Agreement.Same(
                name, (subject.PoliceForce, subject.Rank, subject.SubjectId), (forces[peer.ForceId], peer.Place, peer.SubjectId));
            Agreement.Same($"{name} of", subject.RankedOf, peer.Subjects);
            Agreement.Same($"{name} counts", (subject.Frequency, subject.Breadth), (peer.Offences, peer.Victims));
            Agreement.Same($"{name} ranks", (subject.RankRecency, subject.RankFrequency, subject.RankGravity, subject.RankBreadth),
                (peer.RankRecency, peer.RankFrequency, peer.RankGravity, peer.RankVictims));
            Agreement.Same($"{name} in other forces", (subject.Forces, (long)subject.NoFurtherAction, (long)subject.Unweighted),
                (peer.Forces.Split(", ").Length, peer.NoFurtherAction, peer.Unweighted));
            Agreement.Near($"{name} score", Math.Round(subject.Score, 12), peer.Score);
            Agreement.Near($"{name} gravity", subject.Gravity, peer.Gravity);
        }
    }
}
