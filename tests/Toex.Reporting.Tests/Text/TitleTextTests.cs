using Toex.Reporting.Text;

namespace Toex.Reporting.Tests.Text;

public class TitleTextTests
{
    [Fact]
    public void The_first_wording_of_at_most_fourteen_words_is_taken() => Assert.Equal("1 2 3 4 5 6 7 8 9 10 11 12 13 14",
        TitleText.Fitting("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15", "1 2 3 4 5 6 7 8 9 10 11 12 13 14", "short"));

    [Fact]
    public void The_shortest_is_taken_where_none_fits() => Assert.Equal("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
        TitleText.Fitting("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15"));
}
