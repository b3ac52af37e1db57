using Toex.Reporting.Text;

namespace Toex.Reporting.Tests.Text;

public class PeriodTextTests
{
    private static DateTime[] Every(int months, int count) =>
        [.. Enumerable.Range(0, count).Select(i => new DateTime(2017, 4, 1).AddMonths(i * months))];

    [Fact]
    public void Rows_a_month_apart_are_months()
    {
        var period = PeriodText.FromSeries([Every(1, 4), Every(3, 4)]);

        Assert.Equal(("month", "Apr 2017", "April 2017"), (period.Unit, period.Short(new(2017, 4, 1)), period.Long(new(2017, 4, 1))));
    }

    [Fact]
    public void Rows_three_months_apart_are_quarters()
    {
        var period = PeriodText.FromSeries([Every(3, 4)]);

        Assert.Equal(
            ("quarter", "Apr–Jun 2017", "April–June 2017"), (period.Unit, period.Short(new(2017, 4, 1)), period.Long(new(2017, 4, 1))));
        Assert.Equal("Dec 2017–Feb 2018", period.Short(new(2017, 12, 1)));
    }

    [Fact]
    public void A_single_row_is_a_month() => Assert.Equal("month", PeriodText.FromSeries([Every(1, 1)]).Unit);
}
