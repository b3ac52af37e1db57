using Toex.Data.Errors;
using Toex.Profiles;
using Toex.Reporting.Layout;
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
    public void Values_stand_in_the_tiles_and_the_legend_tells_what_colours_mean()
    {
        var chart = Compose(Force("E23000028", "Essex Police", 11.2), Force("E23000032", "Kent Police", 14.1),
            Force("E23000024", "Norfolk Constabulary", null));
        var texts = chart.Page.Texts.Select(t => t.Text).ToList();

        Assert.Equal("Kent has the highest rate of VAWG offences: 14.1 per 1,000 people", chart.Title);
        Assert.Equal("14.1", texts[texts.IndexOf("Kent") + 1]);
        Assert.Equal("11.2", texts[texts.IndexOf("Essex") + 1]);
        Assert.Equal(NotKnown, texts[texts.IndexOf("Norfolk") + 1]);
        Assert.Contains("Above the group\u2019s 12.7 (1\u00A0force)", texts);
        Assert.Contains("Below the group\u2019s 12.7 (1\u00A0force)", texts);
        Assert.Contains("Not known: Norfolk", texts);
    }

    // The group of 11.2 and 14.1 a thousand of a million people each is 12.65; a twentieth of it is 0.63.
    [Fact]
    public void The_alternative_text_lists_the_classes_from_the_highest() => Assert.Equal(
        "Kent has the highest rate of VAWG offences: 14.1 per 1,000 people. Clearly different from the other force. "
        + "Map of a tile for each force, coloured by VAWG offences per 1,000 people, 12 months to 30 September 2026. "
        + "About the group\u2019s: 12.0 to 13.3 (within 5% of it), or within the 99.8% limits of chance. Far: more than 25% from it. "
        + "Above the group\u2019s 12.7, 14.1: Kent Police; Below the group\u2019s 12.7, 11.2: Essex Police. Group 12.7. "
        + "Not known: Norfolk Constabulary.",
        Compose(Force("E23000028", "Essex Police", 11.2), Force("E23000032", "Kent Police", 14.1),
            Force("E23000024", "Norfolk Constabulary", null)).AlternativeText);

    [Fact]
    public void The_transport_police_have_no_area()
    {
        var texts = Compose(Force("X-BTP", "British Transport Police", 3), Force("E23000032", "Kent Police", 14.1),
            Force("E23000028", "Essex Police", 11.2)).Page.Texts.Select(t => t.Text);

        Assert.Contains("British Transport Police has no area of its own and is not on the map: 3.0.", texts);
        Assert.Equal("Toex.Chart.NotOnMap", Assert.Throws<ToexException>(() =>
            Compose(Force("X-BTP", "British Transport Police", 3), Force("E23000032", "Kent Police", null))).ErrorId);
    }

    [Fact]
    public void A_map_of_one_force_says_that_it_shows_nothing()
    {
        var fault = Assert.Throws<ToexException>(() => Compose(Force("E23000032", "Kent Police", 14.1),
            Force("E23000028", "Essex Police", null)));

        Assert.Equal("Toex.Chart.OneOnMap", fault.ErrorId);
        Assert.Contains("Kent Police is the only force with a place on the map and a value of 'VAWG offences per 1,000 people'",
            fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void City_of_London_is_hatched_and_named_and_changes_no_class()
    {
        var others = new[] { Force("E23000028", "Essex Police", 11.2), Force("E23000032", "Kent Police", 14.1) };
        var texts = Compose([.. others, Force("E23000034", "City of London Police", 149.7)]).Page.Texts.Select(t => t.Text).ToList();

        Assert.Contains("Left out: City of London", texts);
        Assert.Equal("149.7", texts[texts.IndexOf("City of London") + 1]);
        Assert.Contains("Above the group\u2019s 12.7 (1\u00A0force)", texts);
        Assert.Contains("Below the group\u2019s 12.7 (1\u00A0force)", texts);
    }
}
