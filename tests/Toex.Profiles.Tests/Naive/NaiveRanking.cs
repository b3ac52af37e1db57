using System.Globalization;
using Toex.Profiles.Facts;
using Toex.Profiles.Subjects;

namespace Toex.Profiles.Tests.Naive;

/// <summary>A ranking, worked out from all rows in the plainest way: each subject is compared with each other one.</summary>
internal static class NaiveRanking
{
    private sealed record Candidate(
        long Subject, DateOnly Latest, int Offences, decimal Gravity, decimal Largest, int Others, string Elsewhere);

    /// <summary>A line for each subject of a force in order, with ranks, score (times the sum of the weights) and counts.</summary>
    internal static List<string> Of(
        NaiveData data, int force, NaiveWindow window, SubjectRole role, string scope, SubjectOrder by, int[] weights)
    {
        var rule = NaiveRule.Of(scope);
        var inScope = data.Offences.Where(o => window.Holds(o) && data.Theme(rule, o) is not null).ToList();
        var parts = inScope.SelectMany(o => Side(o, role).Select(r => r.Subject).Distinct().Select(s => (Subject: s, Offence: o)))
            .ToLookup(p => p.Subject, p => p.Offence);
        var candidates = parts.Where(p => p.Any(o => o.Force == force)).Select(p => CandidateOf(p.Key, [.. p])).ToList();
        var latest = Ranks(candidates, (a, b) => a.Latest > b.Latest);
        var offences = Ranks(candidates, (a, b) => a.Offences > b.Offences);
        var gravity = Ranks(candidates, (a, b) => a.Gravity > b.Gravity);
        var others = Ranks(candidates, (a, b) => a.Others > b.Others);
        var ranked = candidates.Select(c => (Of: c, Latest: latest[c], Offences: offences[c], Gravity: gravity[c], Others: others[c],
                Score: (latest[c].Lower * weights[0]) + (offences[c].Lower * weights[1]) + (gravity[c].Lower * weights[2])
                    + (others[c].Lower * weights[3])))
            .OrderByDescending(c => by switch
            {
                SubjectOrder.Composite => c.Score,
                SubjectOrder.Recency => c.Of.Latest.DayNumber,
                SubjectOrder.Gravity => c.Of.Gravity,
                SubjectOrder.Frequency => c.Of.Offences,
                _ => c.Of.Others,
            })
            .ThenByDescending(c => c.Of.Gravity).ThenByDescending(c => c.Of.Latest).ThenBy(c => c.Of.Subject);
        return
        [
            .. ranked.Select(
                (c, i) => Line(i + 1, candidates.Count, c.Of.Subject, c.Latest.Rank, c.Offences.Rank, c.Gravity.Rank, c.Others.Rank,
                candidates.Count == 1 ? 1 : c.Score / (double)(weights.Sum() * (candidates.Count - 1)),
                window.To.DayNumber - c.Of.Latest.DayNumber, c.Of.Offences, (double)c.Of.Gravity, (double)c.Of.Largest, c.Of.Others,
                    c.Of.Elsewhere)),
        ];

        IEnumerable<NaiveRole> Side(NaiveOffence offence, SubjectRole side) =>
            side == SubjectRole.Suspect ? offence.Suspects : rule.Victims(offence);

        Candidate CandidateOf(long subject, List<NaiveOffence> everywhere)
        {
            var here = everywhere.Where(o => o.Force == force).ToList();
            var opposite = role == SubjectRole.Suspect ? SubjectRole.Victim : SubjectRole.Suspect;
            return new(subject, here.Max(o => o.Day), here.Count, here.Sum(o => o.Weight ?? 0), here.Max(o => o.Weight ?? 0),
                here.SelectMany(o => Side(o, opposite)).Select(r => r.Subject).Distinct().Count(),
                Elsewhere(everywhere.Where(o => o.Team is not null).Select(o => o.Team).Distinct().Count(),
                    everywhere.Select(o => o.Force).Distinct().Count(),
                    everywhere.Count(o => o.NoFurtherAction), everywhere.Count(o => o.Weight is null)));
        }
    }

    /// <summary>The same of the engine's ranking.</summary>
    internal static List<string> Of(IEnumerable<RankedSubject> subjects) =>
    [
        .. subjects.Select(s => Line(s.Rank, s.RankedOf, s.SubjectId, s.RankRecency, s.RankFrequency, s.RankGravity, s.RankBreadth, s.Score,
            s.DaysSinceLatest, s.Frequency, s.Gravity, s.LargestGravity, s.Breadth,
                Elsewhere(s.Teams, s.Forces, s.NoFurtherAction, s.Unweighted))),
    ];

    private static Dictionary<Candidate, (int Rank, int Lower)> Ranks(List<Candidate> all, Func<Candidate, Candidate, bool> stands) =>
        all.ToDictionary(c => c, c => (1 + all.Count(other => stands(other, c)), all.Count(other => stands(c, other))));

    private static string Elsewhere(int teams, int forces, int closed, int unweighted) =>
        $"{teams} teams {forces} forces {closed} closed {unweighted} unweighted";

    private static string Line(
        long rank, long of, long subject, long recency, long frequency, long gravity, long victims, double score, int days, long offences,
        double sum, double largest, long others, string elsewhere) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{rank}/{of} subject {subject}: {recency} {frequency} {gravity} {victims} {score:0.000000000} {days} days {offences} "
                + $"offences {sum:0.000000} {largest:0.000000} {others} others {elsewhere}");
}
