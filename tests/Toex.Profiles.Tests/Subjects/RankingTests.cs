using Toex.Data.Errors;
using Toex.Profiles.Facts;
using Toex.Profiles.Subjects;

namespace Toex.Profiles.Tests.Subjects;

/// <summary>
/// Five suspects ranked by hand. A percentile is the share of the other four who stand lower.
/// <list type="table">
/// <item><term>Abel</term><description>a rape: recency 1/4, frequency 0, gravity 4/4, victims 0</description></item>
/// <item><term>Bert</term><description>stalked one woman twice: 3/4, 3/4, 3/4, 0</description></item>
/// <item><term>Carl</term><description>stalked a woman on the last day: 4/4, 0, 1/4, 0</description></item>
/// <item><term>Dean</term><description>harassed three women: 2/4, 4/4, 2/4, 4/4</description></item>
/// <item><term>Earl</term><description>harassed a woman on the first day: 0, 0, 0, 0</description></item>
/// </list>
/// </summary>
public sealed class RankingTests : IDisposable
{
    private readonly TestDatabase data = new();

    public RankingTests()
    {
        var names = new[] { "Abel", "Bert", "Carl", "Dean", "Earl" }.Select(n => data.Man(given: n, family: "")).ToArray();
        var women = Enumerable.Range(0, 4).Select(_ => data.Woman()).ToArray();
        data.Offence("019/08", "2026-01-10", [women[0]], [names[0]])
            .Offence("8Q", "2026-09-01", [women[0]], [names[1]]).Offence("8Q", "2026-08-01", [women[0]], [names[1]])
            .Offence("8Q", "2026-09-30", [women[0]], [names[2]])
            .Offence("8L", "2026-06-01", [women[1]], [names[3]]).Offence("8L", "2026-05-01", [women[2]], [names[3]])
                .Offence("8L", "2026-04-01", [women[3]], [names[3]])
            .Offence("8L", "2025-10-01", [women[0]], [names[4]]);
    }

    public void Dispose() => data.Dispose();

    [Fact]
    public void The_composite_is_the_mean_of_the_four_percentiles()
    {
        var ranked = data.Rank(data.Request());

        // Abel and Carl are equal: the graver one comes first.
        Assert.Equal(
            [("Dean", 0.75), ("Bert", 0.5625), ("Abel", 0.3125), ("Carl", 0.3125), ("Earl", 0.0)], ranked.Select(s => (s.Name, s.Score)));
        Assert.Equal([1, 2, 3, 4, 5], ranked.Select(s => s.Rank));
        Assert.All(ranked,
            s => Assert.Equal((5, "Essex", "E23000028", SubjectRole.Suspect), (s.RankedOf, s.PoliceForce, s.ForceCode, s.Role)));
    }

    [Fact]
    public void All_four_ranks_are_told_and_equals_share_one()
    {
        var ranks = data.Rank(data.Request())
            .ToDictionary(s => s.Name, s => (s.RankRecency, s.RankFrequency, s.RankGravity, s.RankBreadth));

        Assert.Equal((4, 3, 1, 2), ranks["Abel"]);
        Assert.Equal((2, 2, 2, 2), ranks["Bert"]);
        Assert.Equal((1, 3, 4, 2), ranks["Carl"]);
        Assert.Equal((3, 1, 3, 1), ranks["Dean"]);
        Assert.Equal((5, 3, 5, 2), ranks["Earl"]);
    }

    [Fact]
    public void What_the_ranks_come_from_is_told()
    {
        var ranked = data.Rank(data.Request()).ToDictionary(s => s.Name);

        Assert.Equal(
            (121, 3, 3), (ranked["Dean"].DaysSinceLatest, ranked["Dean"].Frequency, ranked["Dean"].Breadth)); // 1 June to 30 September
        Assert.Equal((29, 2, 1), (ranked["Bert"].DaysSinceLatest, ranked["Bert"].Frequency, ranked["Bert"].Breadth));
        Assert.Equal((0, 364), (ranked["Carl"].DaysSinceLatest, ranked["Earl"].DaysSinceLatest));
        Assert.Equal(3 * 36.09753, ranked["Dean"].Gravity, 9);
        Assert.Equal((112.69942, 56.34971), (ranked["Bert"].Gravity, ranked["Bert"].LargestGravity));
        Assert.Equal((2952.940993, 2952.940993), (ranked["Abel"].Gravity, ranked["Abel"].LargestGravity));
    }

    [Theory]
    [InlineData(SubjectOrder.Recency, "Carl Bert Dean Abel Earl")]
    [InlineData(SubjectOrder.Gravity, "Abel Bert Dean Carl Earl")]
    [InlineData(SubjectOrder.Frequency, "Dean Bert Abel Carl Earl")]
    [InlineData(SubjectOrder.Breadth, "Dean Abel Bert Carl Earl")]
    public void Any_dimension_may_be_the_order(SubjectOrder by, string order) =>
        Assert.Equal(order, string.Join(' ', data.Rank(data.Request() with { By = by }).Select(s => s.Name)));

    [Theory]
    [InlineData(0, 0, 1, 0, "Abel 1.0000, Bert 0.7500, Dean 0.5000, Carl 0.2500, Earl 0.0000")]
    [InlineData(2, 0, 1, 0, "Bert 0.7500, Carl 0.7500, Abel 0.5000, Dean 0.5000, Earl 0.0000")] // equals: the graver one first
    [InlineData(1, 1, 1, 0, "Bert 0.7500, Dean 0.6667, Abel 0.4167, Carl 0.4167, Earl 0.0000")]
    [InlineData(0.1, 0.1, 0.1, 0.1, "Dean 0.7500, Bert 0.5625, Abel 0.3125, Carl 0.3125, Earl 0.0000")]
    public void Weights_change_the_composite(double recency, double frequency, double gravity, double victims, string scores)
    {
        var ranked = data.Rank(data.Request() with { Weights = new(recency, frequency, gravity, victims) });

        Assert.Equal(
            scores, string.Join(
                ", ", ranked.Select(s => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{s.Name} {s.Score:0.0000}"))));
    }

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(-1, 1, 1, 1)]
    [InlineData(double.NaN, 1, 1, 1)]
    [InlineData(1, double.PositiveInfinity, 1, 1)]
    [InlineData(1, 1, 1, double.MaxValue)]
    public void Weights_that_make_no_composite_are_refused(double recency, double frequency, double gravity, double victims) =>
        Assert.Equal("Toex.Subject.BadWeights", Assert.Throws<ToexException>(() =>
            data.Rank(data.Request() with { Weights = new(recency, frequency, gravity, victims) })).ErrorId);

    [Fact]
    public void The_top_of_each_force_comes_in_order_of_force_and_rank()
    {
        data.Offence("8Q", "2026-03-01", [data.Woman()], [data.Man(given: "Kit", family: "Lord")], "Kent");

        var ranked = data.Rank(data.Request() with { Forces = null, Top = 2 });

        Assert.Equal(
            [("Essex", 1, "Dean"), ("Essex", 2, "Bert"), ("Kent", 1, "Kit Lord")], ranked.Select(s => (s.PoliceForce, s.Rank, s.Name)));
        Assert.Equal((1.0, 1), (ranked[2].Score, ranked[2].RankedOf)); // alone in the force
    }

    [Fact]
    public void No_forces_make_no_subjects() => Assert.Empty(data.Rank(data.Request() with { Forces = [] }));

    [Fact]
    public void A_force_without_candidates_has_none() => Assert.Empty(data.Rank(data.Request("Norfolk")));
}
