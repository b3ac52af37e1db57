using Toex.Data.Errors;
using Toex.Profiles;
using Toex.Reporting.Kinds.Comparison;
using Toex.Reporting.Errors;

namespace Toex.Reporting.Tests.Kinds.Comparison;

public class ComparisonContentTests
{
    private static ComparisonContent Of(params ForceProfile[] profiles) =>
        ComparisonContent.FromRequest(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000") }.Request(profiles));

    [Fact]
    public void Ranks_the_largest_first_and_gives_equal_values_one_rank()
    {
        var content = Of(SampleProfiles.Of("A", 1), SampleProfiles.Of("C", 2), SampleProfiles.Of("B", 2), SampleProfiles.Of("D", 3));

        Assert.Equal(
            [("D", 1, false), ("B", 2, true), ("C", 2, true), ("A", 4, false)], content.Bars.Select(b => (b.PoliceForce, b.Rank, b.Joint)));
    }

    [Fact]
    public void Unknown_values_are_named_and_not_drawn()
    {
        var content = Of(SampleProfiles.Of("A", 1), SampleProfiles.Of("B", null), SampleProfiles.Of("C", double.NaN));

        Assert.Equal(["B", "C"], content.Unknown);
        Assert.Equal(["A"], content.Bars.Select(b => b.PoliceForce));
    }

    [Fact]
    public void One_force_is_no_group() => Assert.Null(Of(SampleProfiles.Of("A", 1)).Group);

    [Fact]
    public void Nothing_known_is_an_error() =>
        Assert.Equal(ChartErrors.NothingKnown, Assert.Throws<ToexException>(() => Of(SampleProfiles.Of("A", null))).Definition);
}
