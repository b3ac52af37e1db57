using Toex.Tests;
using Toex.Profiles;
using Toex.Reporting.Look;

namespace Toex.Reporting.Tests.Layout;

/// <summary>Charts that need forces' codes, sizes or subjects.</summary>
public class ForceChartTests
{
    private static readonly int[] Widths = [300, 600, 900, 1200, 2400];

    public static TheoryData<string, string, int, int> Charts()
    {
        var data = new TheoryData<string, string, int, int>();
        foreach (var width in Widths)
        {
            data.Add("Concentration", "RatePer1000", 1, width);
            foreach (var forces in new[] { 2, 9, 44 })
            {
                data.Add("Map", "RatePer1000", forces, width);
                data.Add("Map", "RepeatVictims", forces, width);
                data.Add("Map", "Change", forces, width);
                data.Add("Concentration", "RatePer1000", forces, width);
            }

            foreach (var forces in new[] { 3, 9, 44 })
            {
                data.Add("Funnel", "RatePer1000", forces, width);
                data.Add("Funnel", "ChargeRate", forces, width);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void No_two_texts_overlap_and_none_leaves_the_page(string kind, string measure, int forces, int width)
    {
        var profiles = SampleForces.Take(forces, sample: true);
        Check(profiles, new() { Kind = kind, Measure = SampleProfiles.Measure(measure), Width = width });
        Check(profiles,
            new() { Kind = kind, Measure = SampleProfiles.Measure(measure), Width = width, Theme = ChartTheme.Dark,
                Focus = profiles[^1].ForceCode });
    }

    [Theory]
    [InlineData("Funnel", 9)]
    [InlineData("Funnel", 44)]
    [InlineData("Concentration", 1)]
    [InlineData("Concentration", 9)]
    public void Nor_on_slides_of_16_by_9(string kind, int forces)
    {
        foreach (var (width, height) in new[] { (1280, 720), (1920, 1080) })
        {
            Check(SampleForces.Take(forces, sample: true),
                new() { Kind = kind, Measure = SampleProfiles.Measure("RatePer1000"), Width = width, Height = height });
        }
    }

    [Fact]
    public void Nor_on_a_map_of_force_areas()
    {
        foreach (var width in Widths)
        {
            foreach (var forces in new[] { 2, 9, 44 })
            {
                Check(SampleForces.Take(forces), new()
                {
                    Kind = "Map", Measure = SampleProfiles.Measure("RepeatVictims"), Width = width,
                    Boundaries = Published.File("force-boundaries.geojson"), Focus = "E23000036",
                });
            }
        }
    }

    private static void Check(IReadOnlyList<ForceProfile> profiles, ChartCase options)
    {
        Readable.Check(options.Compose(profiles));
    }
}
