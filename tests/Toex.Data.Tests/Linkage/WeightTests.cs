using Toex.Data.Linkage;

namespace Toex.Data.Tests.Linkage;

/// <summary>Weights worked out by hand.</summary>
public sealed class WeightTests
{
    [Theory]
    [InlineData(0.8, 0.05, 4_000)]
    [InlineData(0.9, 0.001, 9_814)]
    [InlineData(0.05, 0.8, -4_000)]
    [InlineData(0.5, 0.5, 0)]
    public void A_weight_is_the_logarithm_of_m_over_u(double m, double u, int thousandths) =>
        Assert.Equal(thousandths, new LinkageLevel("birth date", 1, "same", m, u, u, 0).Weight);

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1_000, 2.0 / 3)]
    [InlineData(-1_000, 1.0 / 3)]
    [InlineData(10_000, 1024.0 / 1025)]
    public void A_bit_doubles_the_odds(int weight, double probability)
    {
        Assert.Equal(probability, LinkageBits.ToProbability(weight), 12);
        Assert.Equal(weight, LinkageBits.FromProbability(probability));
    }

    /// <summary>Prior odds of 1 to 1024 are -10 bits; 0.85 against 1/12 are 3.350 bits, 0.98 against 1/2 are 0.971: -5.679
    /// together.</summary>
    [Fact]
    public void Prior_and_levels_add_up()
    {
        var birthAndSex = (1L << 12) | (1L << 16);
        var why = LinkExplanation.Explain(HandMadeModel.Model, birthAndSex, new(0, 0, 0, 0));
        Assert.Equal((-10_000, 3_350, 971), (why.Prior, why.Lines[0].Level.Weight, why.Lines[1].Level.Weight));
        Assert.Equal((0, -5_679), (why.Household, why.Weight));
        Assert.Equal(1 / (1 + Math.Pow(2, 5.679)), why.Probability, 12);
    }

    /// <summary>A name that one in 1,000 bears surprises by 9.966 bits; where names surprise by 7 on average it adds 2.966 bits.</summary>
    [Fact]
    public void A_rare_name_adds_what_it_surprises_more_than_others()
    {
        var model = HandMadeModel.With("family name", 1, l => l with { Reference = 7_000 });
        var why = LinkExplanation.Explain(model, 1L << 4, new(0, 9_966, 0, 0));
        Assert.Equal(2_966, why.Lines.Single().Adjustment);
        Assert.Equal(why.Prior + why.Lines[0].Level.Weight + 2_966, why.Weight);
    }

    /// <summary>Where a household explains the agreement as well as anything (0 bits against strangers), half of the rest remains: -1
    /// bit.</summary>
    [Fact]
    public void A_household_takes_off() =>
        Assert.Equal((-1_000, 0), (LinkageBits.HouseholdCorrection(0), LinkageBits.HouseholdCorrection(-30_000)));

    /// <summary>
    /// A household in 32 pairs is -5 bits; a given name 0.1 against 1/7 -0.515, a family name 0.1 against 1/6 -0.737, a house 0. Two sexes
    /// are 0.1 against 1/2, -2.322, of brother and sister, but of two of one name what they are of one person: 0.02 against 1/2, -4.644.
    /// </summary>
    [Theory]
    [InlineData(1, -10_896)]
    [InlineData(7, -8_574)]
    public void Relatives_of_one_given_name_are_of_one_sex(long given, int thousandths)
    {
        var atHomeOfTwoSexes = given | (1L << 4) | (2L << 16) | (1L << 20);
        Assert.Equal(thousandths, new LinkageWeights(HandMadeModel.Model with { HouseholdPrior = 1.0 / 32 }).Household(atHomeOfTwoSexes));
    }

    [Fact]
    public void An_explanation_is_the_weight_of_the_run()
    {
        using var database = LinkageDatabase.WithCrowd(150);
        var model = database.Run().Model;
        var kept = database.Rows(
            "SELECT record_a, record_b, weight, code, given_term, family_term, birth_term, home_term FROM link_pair ORDER BY record_a, "
                + "record_b")
            .Select(r => r.Split('|').Select(long.Parse).ToArray()).ToList();
        Assert.NotEmpty(kept);
        Assert.All(kept,
            p => Assert.Equal(p[2], LinkExplanation.Explain(model, p[3], new((int)p[4], (int)p[5], (int)p[6], (int)p[7])).Weight));
        Assert.Equal(kept[0][2], database.Explain(model, kept[0][1], kept[0][0]).Weight);
    }
}
