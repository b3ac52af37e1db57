using Toex.Data.Errors;
using Toex.Profiles;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Kinds.Map;

namespace Toex.Reporting.Tests.Kinds.Map;

public class MapChartTests
{
    private const string NotKnown = "\u2013";

    private static ForceProfile Force(string code, string name, double? rate) => SampleProfiles.Of(name, rate) with { ForceCode = code };

    private static Composition Compose(params ForceProfile[] profiles) =>
        new ChartCase { Kind = "Map", Measure = SampleProfiles.Measure("RatePer1000") }.Compose(profiles);

    [Fact]
    public void Every_territorial_force_has_a_tile_of_its_own()
    {
        var forces = SampleForces.All.Where(f => !f.Code.StartsWith("X-", StringComparison.Ordinal)).Select(f => f.Code).ToList();

        Assert.Equal(43, forces.Count);
        Assert.Equal(forces.Order(StringComparer.Ordinal), ForceTile.All.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(43, ForceTile.All.Values.Select(t => (t.Row, t.Column)).Distinct().Count());
        Assert.Equal(43, ForceTile.All.Values.Select(t => t.Label).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(ForceTile.All.Values, t => Assert.InRange(t.Label.Length, 3, 4));
    }

    [Theory]
    [InlineData("E23000007", "E23000033")] // Northumbria is north of Sussex
    [InlineData("E23000024", "E23000025")] // Norfolk of Suffolk
    [InlineData("E23000009", "E23000011")] // North Yorkshire of South Yorkshire
    [InlineData("W15000001", "W15000003")] // North Wales of South Wales
    public void Tiles_lie_north_and_south_as_forces_do(string north, string south) =>
        Assert.True(ForceTile.All[north].Row < ForceTile.All[south].Row);

    [Theory]
    [InlineData("W15000004", "E23000016")] // Dyfed-Powys is west of West Mercia
    [InlineData("E23000016", "E23000023")] // West Mercia of Cambridgeshire
    [InlineData("E23000035", "E23000039")] // Devon and Cornwall of Dorset
    [InlineData("E23000004", "E23000012")] // Merseyside of Humberside
    public void And_west_and_east(string west, string east) => Assert.True(ForceTile.All[west].Column < ForceTile.All[east].Column);

    [Fact]
    public void Classes_have_about_as_many_forces_each_and_do_not_part_what_reads_alike()
    {
        static string Parted(params double[] values) => string.Join(" | ", MapClass
            .Of(values.Select((v, i) => new MapForce("E" + i, "Force " + i, v, false)), 4, v => v.ToString("0"))
            .Select(c => string.Join(" ", c.Forces.Reverse().Select(f => f.Value))));

        Assert.Equal("1 2 | 3 4 | 5 6 | 7 8", Parted(8, 1, 7, 2, 6, 3, 5, 4));
        Assert.Equal("1 | 2 | 3", Parted(1, 2, 3));
        Assert.Equal("1 1 1 1 1 | 2 | 3 4", Parted(1, 1, 1, 1, 1, 2, 3, 4));
        Assert.Equal("1 1.1 1.2 | 2", Parted(1, 1.1, 1.2, 2));
        Assert.Equal("5 5 5 5", Parted(5, 5, 5, 5));
    }

    [Fact]
    public void Values_stand_in_the_tiles_and_the_legend_tells_whose_they_are()
    {
        var chart = Compose(Force("E23000028", "Essex Police", 11.2), Force("E23000032", "Kent Police", 14.1),
            Force("E23000024", "Norfolk Constabulary", null));
        var texts = chart.Page.Texts.Select(t => t.Text).ToList();

        Assert.Equal("Kent has the highest rate of VAWG offences: 14.1 per 1,000 people", chart.Title);
        Assert.Equal("14.1", texts[texts.IndexOf("Kent") + 1]);
        Assert.Equal("11.2", texts[texts.IndexOf("Essx") + 1]);
        Assert.Equal(NotKnown, texts[texts.IndexOf("Norf") + 1]);
        Assert.Contains("14.1 (1 force)", texts);
        Assert.Contains("Two colours with about as many forces each", texts);
        Assert.Contains("Not known", texts);
        Assert.Contains("Not among the forces charted", texts);
    }

    [Fact]
    public void The_alternative_text_lists_the_classes_from_the_highest() => Assert.Equal(
        "Kent has the highest rate of VAWG offences: 14.1 per 1,000 people. Clearly different from the other force. "
        + "Map of a square for each force area, coloured by VAWG offences per 1,000 people, "
        + "12 months to 30 September 2026. 14.1: Kent Police; 11.2: Essex Police. Group 12.7. Not known: Norfolk Constabulary.",
        Compose(Force("E23000028", "Essex Police", 11.2), Force("E23000032", "Kent Police", 14.1),
            Force("E23000024", "Norfolk Constabulary", null)).AlternativeText);

    [Fact]
    public void The_transport_police_have_no_area()
    {
        var texts = Compose(Force("X-BTP", "British Transport Police", 3), Force("E23000032", "Kent Police", 14.1)).Page.Texts.Select(
            t => t.Text);

        Assert.Contains("British Transport Police has no area of its own and is not on the map: 3.0.", texts);
        Assert.Equal(
            "Toex.Chart.NotOnMap",
                Assert.Throws<ToexException>(
                    () => Compose(Force("X-BTP", "British Transport Police", 3), Force("E23000032", "Kent Police", null))).ErrorId);
    }

    [Theory]
    [InlineData(ChartTheme.Light)]
    [InlineData(ChartTheme.Dark)]
    public void Values_can_be_read_on_every_colour(ChartTheme theme)
    {
        foreach (var color in Enumerable.Range(1, SequentialColors.Most).SelectMany(n => SequentialColors.Of(n, theme)).Distinct())
        {
            double a = SequentialColors.Luminance(color), b = SequentialColors.Luminance(SequentialColors.InkOn(color));
            Assert.True((Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05) >= 4.5, $"{color}");
        }
    }
}
