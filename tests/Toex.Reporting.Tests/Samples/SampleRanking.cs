using Toex.Data.Linkage;
using Toex.Data.Subjects;
using Toex.Profiles.Facts;
using Toex.Profiles.Subjects;

namespace Toex.Reporting.Tests.Samples;

/// <summary>Made-up subjects of a ranking and pairs of records, as the cmdlets give them.</summary>
internal static class SampleRanking
{
    public static RankedSubject Subject(long rank, int days, double gravity, long offences, bool? under18 = false, string force = "Kent") =>
        new(SampleProfiles.Theme)
    {
        PoliceForce = force, ForceCode = "E23000032", SubjectId = 1000 + rank, Scope = "government-1",
            SampleData = true,
        Role = SubjectRole.Suspect, Rank = rank, RankedOf = 9, RankRecency = 1, RankFrequency = 1, RankGravity = 1, RankBreadth = 1,
            Score = 0.5,
        DaysSinceLatest = days, Frequency = offences, Gravity = gravity, LargestGravity = gravity, Breadth = 1, Teams = 1, Forces = 1,
            Records = 1,
        ForceNames = [force], TeamNames = [], Under18 = under18, NoFurtherAction = 0, Unweighted = 0, GivenName = "Never",
            FamilyName = "Shown", Sex = "Male",
        LocalReferences = [], AsOf = SampleProfiles.To, Period = "2025-10-01 to 2026-09-30",
    };

    public static SubjectLink Link(double prior, params LinkEvidence[] evidence) => new()
    {
        PersonId = 123, OtherPersonId = 456, Person = new(123, 1, "Kent", "A1", "Never", "Shown", null, null),
            Other = new(456, 1, "Kent", "A2", "Never", "Shown", null, null),
        Probability = 0.9, Bits = prior + evidence.Sum(e => e.Bits), Band = SubjectLinkBand.Match, Guard = LinkGuard.None,
        Evidence = [new("before comparing", "pairs of one person are rare", prior, prior, 0), .. evidence],
        RunId = 7, RunUtc = new(2026, 10, 1), MatchProbability = 0.5, SampleData = true,
    };
}
