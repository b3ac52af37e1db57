using Toex.Profiles.Comparisons;
using Toex.Profiles.Measures;

namespace Toex.Profiles.Tests.Comparisons;

public sealed class ForceComparerTests
{
    private static readonly Measure Rate = TestDatabase.Vawg.MeasureOf("RatePer1000");

    private static ForceProfile Force(
        string name, double? count, double people, string code = "E23000028", string measure = "RatePer1000") => new(TestDatabase.Vawg,
        new Dictionary<string, MeasureValue>
        {
            [measure] = count is { } known ? new(known / people * 1000, null, null, known, people) : default,
        })
    {
        PoliceForce = name, ForceCode = code, From = new(2025, 10, 1), To = new(2026, 9, 30), Months = [],
        Provenance = new()
        {
            Source = "", Database = "", SampleData = false, AsOf = new(2026, 9, 30), ScopeRule = "", ScopeDefinition = "", Notes = [],
                ModuleVersion = "",
        },
    };

    private static ComparedForce Of(ForceComparison comparison, string name) => comparison.Forces.Single(f => f.PoliceForce == name);

    // 13² to 17² of 2,500 each, as in the funnel's own test: over-dispersed, and 289 is 1.4 deviations out in the spread, 4.1 by chance.
    [Fact]
    public void Both_positions_are_data()
    {
        var compared = ForceComparer.Compare([.. new[] { 169, 196, 225, 256, 289 }.Select((c, i) => Force($"Force {i}", c, 2500))], Rate,
            "all");
        var highest = Of(compared, "Force 4");

        Assert.Equal((1, "within spread", "above 99.8%", false),
            (highest.Rank, highest.Position, highest.PlainPosition, highest.StandsApart));
        Assert.Equal(5.714, highest.Overdispersion!.Value, 3);
        Assert.Equal(125.11, highest.FunnelUpper95!.Value, 2);
    }

    // On the scale of roots each has a deviation of 0.01: 0.34 and 0.32 are 0.02 apart, 1.4 of √2 × 0.01; ten pairs are told apart at 2.80
    // (1 - 0.95^(1/10) = 0.005116, half of it beyond 2.80), so from 0.0396 on: 0.34 from 0.30 and below, of which there are three.
    [Fact]
    public void A_rank_says_how_sure_it_is()
    {
        var compared = ForceComparer.Compare([.. new[] { 169, 196, 225, 256, 289 }.Select((c, i) => Force($"Force {i}", c, 2500))], Rate,
            "all");

        Assert.Equal([1, 2, 2, 2, 1], Enumerable.Range(0, 5).Select(i => Of(compared, $"Force {i}").NotDifferentFrom!.Value));
        Assert.True(Of(compared, "Force 4").TopThreeProbability > 0.99);
        Assert.True(Of(compared, "Force 0").TopThreeProbability < 0.01);
        Assert.All(compared.Forces, f => Assert.True(f.RankCompares));
    }

    [Fact]
    public void Equal_values_share_a_rank_and_say_so()
    {
        var compared = ForceComparer.Compare([Force("A", 30, 1000), Force("B", 30, 1000), Force("C", 20, 1000)], Rate, "all");

        Assert.Equal([(1, true), (1, true), (3, false)], compared.Forces.Select(f => (f.Rank!.Value, f.IsJoint)));
    }

    // 100 of 1,000 and 200 of 1,000 are 150 per 1,000 together; with 900 of City of London's 1,000 they would be 400.
    [Fact]
    public void City_of_London_counts_only_where_asked_for()
    {
        ForceProfile[] forces = [Force("A", 100, 1000), Force("B", 200, 1000), Force("City of London", 900, 1000, CityOfLondon.ForceCode)];
        var (left, asked) = (ForceComparer.Compare(forces, Rate, "all"),
            ForceComparer.Compare(forces, Rate, "all", includeCityOfLondon: true));

        Assert.Equal((150.0, 2), (left.Group, left.Ranked.Count));
        var city = Of(left, "City of London");
        Assert.True(city.IsLeftOut);
        Assert.Equal((900.0, null, "left out"), (city.Value, city.Rank, city.Position));
        Assert.Equal((400.0, 1), (asked.Group, Of(asked, "City of London").Rank));
    }

    [Fact]
    public void City_of_London_counts_by_what_is_not_per_resident()
    {
        var share = TestDatabase.Vawg.MeasureOf("ChargeRate");
        ForceProfile[] forces = [Force("A", 10, 100, measure: share.Id),
            Force("City of London", 20, 100, CityOfLondon.ForceCode, share.Id)];

        Assert.Null(ForceComparer.Compare(forces, share, "all").LeftOut);
        Assert.Null(ForceComparer.Compare([Force("City of London", 900, 1000, CityOfLondon.ForceCode)], Rate, "all").LeftOut);
    }

    [Fact]
    public void A_count_does_not_compare_and_names_the_rate_that_does()
    {
        var count = TestDatabase.Vawg.MeasureOf("Offences");
        var compared = ForceComparer.Compare([Force("A", 30, 1000, measure: count.Id), Force("B", 20, 1000, measure: count.Id)], count,
            "all");

        Assert.All(compared.Forces, f => Assert.False(f.RankCompares));
        Assert.Equal("RatePer1000", compared.ComparedBy!.Id);
    }

    [Fact]
    public void What_is_not_known_is_neither_ranked_nor_placed()
    {
        var compared = ForceComparer.Compare([Force("A", 30, 1000), Force("B", null, 1000), Force("C", 20, 1000)], Rate, "all");

        Assert.Equal(["A", "C", "B"], compared.Forces.Select(f => f.PoliceForce));
        Assert.Equal((null, null, null), (compared.Forces[2].Rank, compared.Forces[2].Position, compared.Forces[2].NotDifferentFrom));
        Assert.All(compared.Ranked, f => Assert.Equal(2, f.RankedOf));
    }
}
