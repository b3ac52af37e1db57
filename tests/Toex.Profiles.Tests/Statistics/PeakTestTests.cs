using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class PeakTestTests
{
    // Rows and columns of 4 each, so that each cell has 2 of 8: P(3 or more of a Poisson count of 2) = 0.3233, four times 1.29, so 1.
    [Fact]
    public void The_chance_is_no_more_than_one() => Assert.Equal(1, PeakTest.Chance([[3, 1], [1, 3]]));

    // Two rows of 10 and two columns of 10, 5 a cell: P(10 or more of 5) = 0.0318, four times 0.1273.
    [Fact]
    public void It_is_the_sum_over_all_cells() => Assert.Equal(0.1273, PeakTest.Chance([[10, 0], [0, 10]]), 4);

    [Fact]
    public void Nothing_does_not_stand_out() => Assert.False(PeakTest.StandsOut([[0, 0], [0, 0]], 1));

    [Fact]
    public void A_cell_that_rows_and_columns_do_not_explain_stands_out() => Assert.True(PeakTest.StandsOut([[60, 10], [10, 60]], 9));
}
