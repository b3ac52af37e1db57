using Toex.Profiles.Subjects;

namespace Toex.Profiles.Tests.Subjects;

/// <summary>Ties are broken by gravity, then recency, then subject id.</summary>
public sealed class TieTests : IDisposable
{
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData(SubjectOrder.Frequency)]
    [InlineData(SubjectOrder.Breadth)]
    public void Equals_stand_by_gravity_then_recency_then_id(SubjectOrder by)
    {
        var woman = data.Woman();
        TestPerson[] men = [.. Enumerable.Range(0, 5).Select(_ => data.Man())];
        data.Offence("8L", "2026-09-01", [woman], [men[0]])
            .Offence("8Q", "2026-02-01", [woman], [men[4]]).Offence("8Q", "2026-02-01", [woman], [men[1]])
            .Offence("8Q", "2026-03-01", [woman], [men[2]])
            .Offence("019/08", "2025-12-01", [woman], [men[3]]);

        var ranked = data.Rank(data.Request() with { By = by });

        Assert.Equal([men[3].Id, men[2].Id, men[1].Id, men[4].Id, men[0].Id], ranked.Select(s => s.SubjectId));
        Assert.All(ranked, s => Assert.Equal((1, 1), (s.RankFrequency, s.RankBreadth)));
    }

    [Fact]
    public void The_most_recent_of_equals_by_recency_is_the_gravest()
    {
        var woman = data.Woman();
        var (light, grave) = (data.Man(), data.Man());
        data.Offence("8L", "2026-09-01", [woman], [light]).Offence("8Q", "2026-09-01", [woman], [grave]);

        Assert.Equal([grave.Id, light.Id], data.Rank(data.Request() with { By = SubjectOrder.Recency }).Select(s => s.SubjectId));
    }

    [Fact]
    public void Candidates_who_are_alike_in_everything_all_score_nothing_and_stand_by_id()
    {
        var woman = data.Woman();
        TestPerson[] men = [data.Man(), data.Man(), data.Man()];
        foreach (var man in men.Reverse())
        {
            data.Offence("8Q", "2026-09-01", [woman], [man]);
        }

        Assert.Equal(men.Select(m => (m.Id, 0.0)), data.Rank(data.Request()).Select(s => (s.SubjectId, s.Score)));
    }

    [Fact]
    public void The_only_candidate_scores_1_and_is_first_in_everything()
    {
        data.Offence("8Q", "2026-09-01", [data.Woman()], [data.Man()]);

        var only = Assert.Single(data.Rank(data.Request()));

        Assert.Equal(
            (1.0, 1, 1, 1, 1, 1), (only.Score, only.Rank, only.RankRecency, only.RankFrequency, only.RankGravity, only.RankBreadth));
    }
}
