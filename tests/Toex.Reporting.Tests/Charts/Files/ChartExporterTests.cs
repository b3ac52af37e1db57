using System.Buffers.Binary;
using System.Xml.Linq;
using Toex.Reporting.Charts;

namespace Toex.Reporting.Tests.Charts.Files;

public sealed class ChartExporterTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly ChartOptions Comparison = new() { Kind = ChartKind.Comparison, Measure = SampleProfiles.Measure("RatePer1000") };
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1200, null)]
    [InlineData(600, 800)]
    [InlineData(2400, 1600)]
    [InlineData(333, 1111)]
    public void A_png_has_the_size_asked_for(int width, int? height)
    {
        var chart = ChartExporter.Export(SampleProfiles.Many(SampleProfiles.NineNames), Comparison with { Width = width, Height = height }, folder.File("a.png"), false);

        var bytes = File.ReadAllBytes(chart.File.FullName);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Assert.Equal(width, BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));
        Assert.Equal(height ?? BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
        Assert.Equal(["a.png"], folder.Files);
    }

    [Theory]
    [InlineData(ChartKind.Comparison, ChartTheme.Light)]
    [InlineData(ChartKind.Comparison, ChartTheme.Dark)]
    [InlineData(ChartKind.Trend, ChartTheme.Light)]
    [InlineData(ChartKind.Trend, ChartTheme.Dark)]
    [InlineData(ChartKind.Breakdown, ChartTheme.Light)]
    [InlineData(ChartKind.Pyramid, ChartTheme.Dark)]
    [InlineData(ChartKind.HeatMap, ChartTheme.Light)]
    [InlineData(ChartKind.Overdue, ChartTheme.Dark)]
    [InlineData(ChartKind.SmallMultiples, ChartTheme.Light)]
    public void An_svg_is_well_formed_and_tells_itself(ChartKind kind, ChartTheme theme)
    {
        var profiles = SampleProfiles.Many(["O'Neill & <Co>", "Kent Police"], sample: true).WithDetail();
        var chart = ChartExporter.Export(profiles, Comparison with { Kind = kind, Theme = theme, Marking = "OFFICIAL-SENSITIVE" }, folder.File("a.SVG"), false);

        var root = XDocument.Load(chart.File.FullName).Root!;
        var children = root.Elements().Take(2).ToList();
        Assert.Equal([Svg + "title", Svg + "desc"], children.Select(c => c.Name));
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal(string.Join(" ", children.Select(c => c.Attribute("id")!.Value)), root.Attribute("aria-labelledby")!.Value);
        Assert.Equal(chart.AlternativeText, children[1].Value);
        Assert.Equal(("1200", "0 0 1200 " + root.Attribute("height")!.Value), (root.Attribute("width")!.Value, root.Attribute("viewBox")!.Value));

        var texts = root.Descendants(Svg + "text").Select(t => t.Value).ToList();
        Assert.Contains("O'Neill & <Co>", texts);
        Assert.Contains("Sample data, not real", texts);
        Assert.Equal(2, texts.Count(t => t == "OFFICIAL-SENSITIVE"));
        Assert.EndsWith("sans-serif", root.Descendants(Svg + "g").Single(g => g.Elements(Svg + "text").Any()).Attribute("font-family")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_drawings_on_one_page_share_no_id()
    {
        string[] Ids(string name, string? focus)
        {
            var chart = ChartExporter.Export(SampleProfiles.Many(SampleProfiles.NineNames), Comparison with { Focus = focus }, folder.File(name), false);
            return [.. XDocument.Load(chart.File.FullName).Descendants().Attributes("id").Select(a => a.Value)];
        }

        var (first, second) = (Ids("a.svg", null), Ids("b.svg", "Kent Police"));
        Assert.Empty(first.Intersect(second));
        Assert.Distinct(first);
    }

    [Fact]
    public void The_source_and_the_date_are_stated()
    {
        var chart = ChartExporter.Export([SampleProfiles.Of("Kent Police", 12) with { Provenance = SampleProfiles.Provenance(notes: "Kent sent no September file.") }],
            Comparison, folder.File("a.svg"), false);

        var texts = XDocument.Load(chart.File.FullName).Descendants(Svg + "text").Select(t => t.Value).ToList();
        Assert.Contains("Source: Force submissions. Scope: vawg-2024.1. Severity: ONS severity score 2024. Population: Census 2021.", texts);
        Assert.Contains("As of 30 September 2026. Toex 0.1.0.", texts);
        Assert.Contains("Kent sent no September file.", texts);
        Assert.DoesNotContain(texts, t => t.Contains("Sample", StringComparison.Ordinal));
    }

    [Fact]
    public void Letters_that_the_font_lacks_are_reported()
    {
        var chart = ChartExporter.Export([SampleProfiles.Of("Kent 警察", 12)], Comparison, folder.File("a.png"), false);

        Assert.Contains("察 警", Assert.Single(chart.Warnings), StringComparison.Ordinal);
        Assert.Empty(ChartExporter.Export([SampleProfiles.Of("Heddlu Dŵr Ŷ", 12)], Comparison, folder.File("b.png"), false).Warnings);
    }

    [Fact]
    public void Charts_can_be_drawn_at_the_same_time()
    {
        var profiles = SampleProfiles.Many(SampleProfiles.NineNames);
        Parallel.For(0, 16, i => ChartExporter.Export(profiles, Comparison with { Kind = (ChartKind)(i % 2) }, folder.File($"{i}.png"), false));

        for (var i = 2; i < 16; i++)
        {
            Assert.Equal(File.ReadAllBytes(folder.File($"{i % 2}.png")), File.ReadAllBytes(folder.File($"{i}.png")));
        }
    }
}
