using System.Globalization;
using System.Text;
using Toex.Data.Errors;
using Toex.Profiles;
using Toex.Reporting.Errors;
using Toex.Reporting.Files;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Tests.Files;

public sealed class ChartDataTests : IDisposable
{
    private static readonly ChartCase Comparison = new() { Measure = SampleProfiles.Measure("RatePer1000") };
    private static readonly IReadOnlyList<ForceProfile> Nine = SampleProfiles.Many(SampleProfiles.NineNames);
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Cells_are_numbers_in_full_iso_dates_and_text_that_stays_text()
    {
        VisualTable table = new(
            [new("Text", typeof(string), "", "a"), new("Count", typeof(long), "", "a"), new("Value", typeof(double), "", "a"),
                new("Day", typeof(DateTime), "", "a"), new("Flag", typeof(bool), "", "a")],
            [
                ["Kent, \"east\"", 1_200L, -0.5, new DateTime(2026, 1, 31), true],
                ["=SUM(A1)", Withheld.Count, 1e21, null, false],
                ["-Dŵr\nx", 0L, 0.1 + 0.2, null, null],
            ]);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("\ufeffText,Count,Value,Day,Flag\r\n\"Kent, \"\"east\"\"\",1200,-0.5,2026-01-31,true\r\n"
                + "'=SUM(A1),withheld,1E+21,,false\r\n'-Dŵr\u240ax,0,0.30000000000000004,,\r\n",
                Encoding.UTF8.GetString(CsvRenderer.Render(table)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_table_is_written_beside_the_chart()
    {
        var chart = Comparison.Export(Nine, folder.File("a.png"), false, data: folder.File("b.CSV"));

        Assert.Equal(["a.png", "b.CSV"], folder.Files);
        Assert.Equal(folder.File("b.CSV"), chart.Data!.FullName);
        Assert.Equal(10, File.ReadAllLines(chart.Data.FullName).Length);
        Assert.Null(Comparison.Export(Nine, folder.File("c.png"), false).Data);
    }

    [Theory]
    [InlineData("b.txt", "Toex.Chart.UnknownDataFormat")]
    [InlineData("b", "Toex.Chart.UnknownDataFormat")]
    [InlineData("none/b.csv", "Toex.File.FolderNotFound")]
    [InlineData("there.csv", "Toex.File.AlreadyExists")]
    public void Where_the_table_cannot_be_written_there_is_no_chart_either(string data, string id)
    {
        File.WriteAllText(folder.File("there.csv"), "mine");

        Assert.Equal(id, Assert.Throws<ToexException>(() =>
            Comparison.Export(Nine, folder.File("a.png"), false, data: folder.File(data))).ErrorId);
        Assert.Equal(["there.csv"], folder.Files);
        Assert.Equal("mine", File.ReadAllText(folder.File("there.csv")));
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_where_asked()
    {
        File.WriteAllText(folder.File("b.csv"), "mine");
        Comparison.Export(Nine, folder.File("a.png"), true, data: folder.File("b.csv"));

        Assert.StartsWith("PoliceForce,Rank,Value", File.ReadAllText(folder.File("b.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_that_cannot_be_made_leaves_no_table()
    {
        var fault = Assert.Throws<ToexException>(() =>
            (Comparison with { Height = 300 }).Export(Nine, folder.File("a.png"), false, data: folder.File("b.csv")));

        Assert.Equal(ChartErrors.TooLow, fault.Definition);
        Assert.Empty(folder.Files);
    }
}
