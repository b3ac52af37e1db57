using Toex.Profiles;
using Toex.Reporting.Kinds.Map;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Tests.Layout;
using Toex.Reporting.Text;
using Toex.Tests;

namespace Toex.Reporting.Tests.Kinds.Map;

/// <summary>Maps of pages, slides and screens: nothing overlaps, nothing is cut, and every name is whole.</summary>
public class MapSizeTests
{
    private static readonly string[] Nine = ["E23000028", "E23000032", "E23000024", "E23000025", "E23000026", "E23000023", "E23000027",
        "E23000017", "E23000016"];

    public static TheoryData<bool, int, int, int?> Sizes()
    {
        var data = new TheoryData<bool, int, int, int?>();
        foreach (var areas in new[] { false, true })
        {
            foreach (var forces in new[] { 9, 43 })
            {
                foreach (var (width, height) in new (int, int?)[] { (600, null), (1200, null), (2400, null), (1280, 720), (1920, 1080) })
                {
                    data.Add(areas, forces, width, height);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_name_stands_whole_on_the_map(bool areas, int forces, int width, int? height)
    {
        var profiles = forces == 9 ? SampleForces.Named(Nine) : SampleForces.Take(43);
        foreach (var measure in new[] { "RatePer1000", "ChargeRate", "Offences" })
        {
            var page = Page(profiles, areas, measure, width, height);
            var texts = Joined(string.Concat(page.Texts.Select(t => t.Text)));

            Assert.All(profiles, p => Assert.Contains(Joined(ForceNames.Brief(p.PoliceForce)), texts, StringComparison.Ordinal));
            Assert.DoesNotContain(page.Texts, t => t.Text is "1" or "2");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Where_there_is_no_room_numbers_stand_for_names_and_a_key_has_these(bool areas)
    {
        var profiles = SampleForces.Take(43);
        var page = Page(profiles, areas, "RatePer1000", 300, null);
        var texts = string.Join(' ', page.Texts.Select(t => t.Text.Replace('\u00A0', ' ')));

        Assert.Contains(page.Texts, t => t.Text == "1");
        Assert.Contains("1 Northumbria", texts, StringComparison.Ordinal); // from north to south
        Assert.All(profiles, p => Assert.Contains(ForceNames.Brief(p.PoliceForce), texts, StringComparison.Ordinal));
    }

    [Fact]
    public void Half_a_name_is_parted_before_shire_and_no_other()
    {
        using var fonts = new ChartFonts();
        var page = new Page(1200, Palette.Light, fonts);
        var parted = TileText.Fit(["Northamptonshire", "Kent", "Hampshire and Isle of Wight"], ["12.7"], 80, 60, page)!;

        Assert.Equal(["Northampton-", "shire"], parted.Names[0]);
        Assert.Equal(["Kent"], parted.Names[1]);
        Assert.Equal("Hampshire and Isle of Wight", string.Join(' ', parted.Names[2]));
        Assert.Equal(["Northamptonshire"], TileText.Fit(["Northamptonshire"], ["12.7"], 140, 60, page)!.Names[0]);
        Assert.Null(TileText.Fit(["Northamptonshire"], ["12.7"], 40, 60, page));
    }

    // Norfolk is in row 5 and column 6, Suffolk in row 6 and column 6, Kent in row 9 and column 4.
    [Fact]
    public void Tiles_of_few_forces_leave_out_rows_and_columns_of_others()
    {
        var forces = SampleForces.Named("E23000024", "E23000025", "E23000032");
        var content = MapContent.FromRequest(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000") }.Request(forces), default);
        var grid = TileGrid.Arrange(content.Forces);

        Assert.Equal((3, 2), (grid.Rows, grid.Columns));
        Assert.Equal([("Norfolk", 0, 1), ("Suffolk", 1, 1), ("Kent", 2, 0)], grid.Tiles.Select(t => (t.Force.Name, t.Row, t.Column)));
    }

    [Fact]
    public void Areas_of_few_forces_fill_the_map()
    {
        var areas = BoundaryFile.Read(Published.File("force-boundaries.geojson"), default);
        var content = MapContent.FromRequest(new ChartCase
        {
            Measure = SampleProfiles.Measure("RatePer1000"), Boundaries = Published.File("force-boundaries.geojson"),
        }.Request(SampleForces.Named("E23000024", "E23000025")), default);
        using var norfolk = content.Projection!.PathOf(areas.Single(a => a.Code == "E23000024"), new(0, 0, 100, 100));
        using var suffolk = content.Projection!.PathOf(areas.Single(a => a.Code == "E23000025"), new(0, 0, 100, 100));

        Assert.Equal(0, Math.Min(norfolk.Bounds.Top, suffolk.Bounds.Top), 0.01);
        Assert.Equal(100, Math.Max(norfolk.Bounds.Bottom, suffolk.Bounds.Bottom), 0.01);
        Assert.Equal(100, Math.Max(norfolk.Bounds.Right, suffolk.Bounds.Right), 0.01);
    }

    private static Page Page(IReadOnlyList<ForceProfile> profiles, bool areas, string measure, int width, int? height) =>
        Readable.Check(new ChartCase
        {
            Kind = "Map", Measure = SampleProfiles.Measure(measure), Width = width, Height = height, Focus = "E23000032",
            Boundaries = areas ? Published.File("force-boundaries.geojson") : null,
        }.Compose(profiles));

    /// <summary>A name on several lines, or parted before 'shire', is the same name.</summary>
    private static string Joined(string text) =>
        text.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
}
