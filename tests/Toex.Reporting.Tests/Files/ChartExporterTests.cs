using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using Toex.Reporting.Look;

namespace Toex.Reporting.Tests.Files;

public sealed class ChartExporterTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly ChartCase Comparison = new() { Kind = "Comparison", Measure = SampleProfiles.Measure("RatePer1000") };
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1200, null)]
    [InlineData(600, 800)]
    [InlineData(2400, 1600)]
    [InlineData(333, 1111)]
    public void A_png_has_the_size_asked_for(int width, int? height)
    {
        var chart = (Comparison with { Width = width, Height = height }).Export(SampleProfiles.Many(SampleProfiles.NineNames),
            folder.File("a.png"), false);

        var bytes = File.ReadAllBytes(chart.File.FullName);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Assert.Equal(width, BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));
        Assert.Equal(height ?? Comparison.Compose(SampleProfiles.Many(SampleProfiles.NineNames)).HeightInPixels,
            BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
        Assert.Equal(["a.png"], folder.Files);
    }

    /// <summary>Chunks are length, type, data and a check; a text is a keyword, five bytes and a language, and what it says.</summary>
    [Fact]
    public void A_png_tells_its_title_what_it_shows_its_program_and_its_size_on_paper()
    {
        var chart = (Comparison with { Title = "Kent’s £" }).Export(SampleProfiles.Many(SampleProfiles.NineNames), folder.File("a.png"),
            false);
        var bytes = File.ReadAllBytes(chart.File.FullName);
        var chunks = new List<(string Type, byte[] Data)>();
        for (var at = 8; at < bytes.Length; at += 12 + chunks[^1].Data.Length)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            chunks.Add((Encoding.ASCII.GetString(bytes, at + 4, 4), bytes[(at + 8)..(at + 8 + length)]));
        }

        Assert.Equal(["IHDR", "pHYs", "iTXt", "iTXt", "iTXt"], chunks.Take(5).Select(c => c.Type));
        Assert.Equal(["Title\0\0\0en-GB\0\0Kent’s £", $"Description\0\0\0en-GB\0\0{chart.AlternativeText}",
            "Software\0\0\0en-GB\0\0Toex 0.1.0"], chunks.Where(c => c.Type == "iTXt").Select(c => Encoding.UTF8.GetString(c.Data)));
        Assert.Equal(7059, BinaryPrimitives.ReadInt32BigEndian(chunks[1].Data)); // 1,200 pixels over 17 cm
        using var drawn = SkiaSharp.SKBitmap.Decode(bytes);
        Assert.Equal(1200, drawn.Width);
    }

    [Theory]
    [InlineData("Comparison", ChartTheme.Light)]
    [InlineData("Comparison", ChartTheme.Dark)]
    [InlineData("Trend", ChartTheme.Light)]
    [InlineData("Trend", ChartTheme.Dark)]
    [InlineData("Breakdown", ChartTheme.Light)]
    [InlineData("Pyramid", ChartTheme.Dark)]
    [InlineData("HeatMap", ChartTheme.Light)]
    [InlineData("Overdue", ChartTheme.Dark)]
    [InlineData("SmallMultiples", ChartTheme.Light)]
    public void An_svg_is_well_formed_and_tells_itself(string kind, ChartTheme theme)
    {
        var profiles = SampleProfiles.Many(["O'Neill & <Co>", "Kent Police"], sample: true).WithDetail();
        var chart = (Comparison with { Kind = kind, Theme = theme, Marking = "OFFICIAL-SENSITIVE" }).Export(profiles, folder.File("a.SVG"),
            false);

        var root = XDocument.Load(chart.File.FullName).Root!;
        var children = root.Elements().Take(2).ToList();
        Assert.Equal([Svg + "title", Svg + "desc"], children.Select(c => c.Name));
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal(string.Join(" ", children.Select(c => c.Attribute("id")!.Value)), root.Attribute("aria-labelledby")!.Value);
        Assert.Equal(chart.AlternativeText, children[1].Value);
        Assert.Equal(
            ("1200", "0 0 1200 " + root.Attribute("height")!.Value), (root.Attribute("width")!.Value, root.Attribute("viewBox")!.Value));

        Assert.Contains($"#{root.Attribute("id")!.Value} {{ width: 100%; height: auto; max-height: 100vh; }}",
            root.Element(Svg + "style")!.Value, StringComparison.Ordinal); // printed whole
        var texts = root.Descendants(Svg + "text").Select(t => t.Value).ToList();
        Assert.Contains("O'Neill & <Co>", texts);
        Assert.Contains("Sample data, not real", texts);
        Assert.Equal(2, texts.Count(t => t == "OFFICIAL-SENSITIVE"));
        Assert.EndsWith("sans-serif", root.Descendants(Svg + "g").Single(g => g.Elements(Svg + "text").Any())
            .Attribute("font-family")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_drawings_on_one_page_share_no_id()
    {
        string[] Ids(string name, string? focus)
        {
            var chart = (Comparison with { Focus = focus }).Export(SampleProfiles.Many(SampleProfiles.NineNames), folder.File(name), false);
            return [.. XDocument.Load(chart.File.FullName).Descendants().Attributes("id").Select(a => a.Value)];
        }

        var (first, second) = (Ids("a.svg", null), Ids("b.svg", "Kent Police"));
        Assert.Empty(first.Intersect(second));
        Assert.Distinct(first);
    }

    [Fact]
    public void The_source_and_the_date_are_stated()
    {
        var chart = Comparison.Export([SampleProfiles.Of("Kent Police",
            12) with { Provenance = SampleProfiles.Provenance(notes: "Kent sent no September file.") }], folder.File("a.svg"), false);

        var texts = XDocument.Load(chart.File.FullName).Descendants(Svg + "text").Select(t => t.Value).ToList();
        Assert.Contains(
            "Source: Force submissions. Scope: vawg-2024.1. Population: Census 2021.", texts);
        Assert.Contains("As of 30 September 2026. Toex 0.1.0.", texts);
        Assert.Contains("Kent sent no September file.", texts);
        Assert.DoesNotContain(texts, t => t.Contains("Sample", StringComparison.Ordinal));
    }

    [Fact]
    public void Letters_that_the_font_lacks_are_reported()
    {
        var chart = Comparison.Export([SampleProfiles.Of("Kent 警察", 12), SampleProfiles.Of("Essex", 12)], folder.File("a.png"), false);

        Assert.Contains("察 警", Assert.Single(chart.Warnings), StringComparison.Ordinal);
        Assert.Empty(Comparison.Export([SampleProfiles.Of("Heddlu Dŵr Ŷ", 12), SampleProfiles.Of("Essex", 12)],
            folder.File("b.png"), false).Warnings);
    }

    [Fact]
    public void Charts_can_be_drawn_at_the_same_time()
    {
        var profiles = SampleProfiles.Many(SampleProfiles.NineNames);
        Parallel.For(0, 16, i => (Comparison with { Kind = i % 2 == 0 ? "Comparison" : "Trend" }).Export(profiles, folder.File($"{i}.png"),
            false));

        for (var i = 2; i < 16; i++)
        {
            Assert.Equal(File.ReadAllBytes(folder.File($"{i % 2}.png")), File.ReadAllBytes(folder.File($"{i}.png")));
        }
    }
}
