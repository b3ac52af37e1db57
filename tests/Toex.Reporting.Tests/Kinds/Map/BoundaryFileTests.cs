using System.Text;
using Toex.Data.Errors;
using Toex.Tests;
using Toex.Profiles;
using Toex.Reporting.Layout;
using Toex.Reporting.Kinds.Map;
using TemporaryFolder = Toex.Reporting.Tests.Files.TemporaryFolder;

namespace Toex.Reporting.Tests.Kinds.Map;

public sealed class BoundaryFileTests : IDisposable
{
    private const string Square = "[[0,52],[1,52],[1,53],[0,53],[0,52]]";
    private const string Hole = "[[0.4,52.4],[0.6,52.4],[0.6,52.6],[0.4,52.6],[0.4,52.4]]";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static string Feature(string code, string type, string coordinates) =>
        $$$"""{"type":"Feature","properties":{"pfa_code":"{{{code}}}","pfa_name":"Name of {{{code}}}"},"geometry":{"type":"{{{type}}}","coordinates":{{{coordinates}}}}}""";

    private static string Collection(params string[] features) =>
        $$$"""{"type":"FeatureCollection","features":[{{{string.Join(",\n", features)}}}]}""";

    private IReadOnlyList<ForceArea> Read(string content, bool withMark = false)
    {
        File.WriteAllText(folder.File("areas.geojson"), content, new UTF8Encoding(withMark));
        return BoundaryFile.Read(folder.File("areas.geojson"), CancellationToken.None);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reads_polygons_and_their_holes(bool withMark)
    {
        var area = Assert.Single(Read(Collection(Feature("E23000032", "Polygon", $"[{Square},{Hole}]")), withMark));

        Assert.Equal(("E23000032", "Name of E23000032"), (area.Code, area.Name));
        Assert.Equal([5, 5], area.Rings.Select(r => r.Count));
        Assert.Equal(new(1, 53), area.Rings[0][2]);
    }

    [Fact]
    public void Reads_parts_of_a_force_together_whatever_else_is_there()
    {
        var content = $$$"""
            { "name": "x", "crs": {"type": "name", "properties": {"features": [1, {"a": []}]}}, "type": "FeatureCollection",
              "features": [
                {"geometry": {"coordinates": [[{{{Square}}}], [{{{Hole}}}]], "bbox": [0, 52, 1, 53], "type": "MultiPolygon"},
                 "properties": {"other": {"pfa_code": "no"}, "pfa_name": "Kent", "pfa_code": "E23000032", "n": null, "list": [1]}, "type": "Feature"},
                {{{Feature("E23000032", "Polygon", "[[[5,50,7],[6,50,7],[6,51,7],[5,50,7]]]")}}},
                {"type": "Feature", "properties": {"pfa_code": "E23000028"}, "geometry": null},
                {"type": "Feature", "properties": null, "geometry": {"type": "Point", "coordinates": [1, 2]}}
              ], "more": true }
            """;

        var area = Assert.Single(Read(content));

        Assert.Equal([5, 5, 4], area.Rings.Select(r => r.Count));
        Assert.Equal(new(5, 50), area.Rings[2][0]);
    }

    // 30,000 places a ring are some 500 kB, many times what is read at once.
    [Fact]
    public void Reads_more_than_is_in_memory_at_once()
    {
        var places = Enumerable.Range(0, 30_000).Select(i => $"[{i / 10_000.0:0.0000},{52 + (i % 7 / 7.0):0.0000}]").ToList();
        var areas = Read(
            Collection(Feature("E23000032", "Polygon", $"[[{string.Join(",", places)}]]"), Feature("E23000028", "Polygon", $"[{Square}]")));

        Assert.Equal([30_000, 5], areas.Select(a => a.Rings[0].Count));
        Assert.Equal(2.9999, areas[0].Rings[0][^1].X);
    }

    [Theory]
    [InlineData("", "it is not whole and valid JSON (line 1)")]
    [InlineData("code,name\nE23000032,Kent", "it is not whole and valid JSON (line 1)")]
    [InlineData("{\"type\":\"FeatureCollection\",\n\"features\":[{\"type\"", "it is not whole and valid JSON (line 2)")]
    [InlineData("[1]", "it is no JSON object")]
    [InlineData("{}", "it has no features")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[]}", "it has no features")]
    [InlineData("{\"features\":[{\"properties\":{\"PFA23CD\":\"E23000032\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,1],[1,1],[1,2]]]}}]}", "none of its features has the property pfa_code")]
    [InlineData("{\"features\":[{\"properties\":{\"pfa_code\":\"E23000032\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[0,1]}}]}",
        "none of its features is a Polygon or MultiPolygon")]
    public void Another_file_is_refused_with_the_reason(string content, string reason)
    {
        var fault = Assert.Throws<ToexException>(() => Read(content));

        Assert.Equal("Toex.Chart.BadBoundaries", fault.ErrorId);
        Assert.Contains($"areas.geojson' is not a file of force areas: {reason}.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_told()
    {
        Assert.Equal("Toex.File.NotFound",
            Assert.Throws<ToexException>(() => BoundaryFile.Read(folder.File("none.geojson"), CancellationToken.None)).ErrorId);
        Assert.Equal(
            "Toex.File.NotReadable", Assert.Throws<ToexException>(() => BoundaryFile.Read(folder.Path, CancellationToken.None)).ErrorId);
    }

    // A degree of longitude at 52.5° is cos 52.5° = 0.6088 of one of latitude: a square degree is 1.643 times as high as wide.
    [Fact]
    public void Degrees_are_drawn_in_proportion_and_metres_as_they_are()
    {
        Assert.Equal(1.643, MapProjection.Fit(Read(Collection(Feature("E23000032", "Polygon", $"[{Square}]"))), "x").Aspect, 3);
        Assert.Equal(
            0.5, MapProjection.Fit(
                Read(Collection(Feature("E23000032", "Polygon", "[[[500000,100000],[600000,100000],[600000,150000],[500000,100000]]]"))),
                    "x").Aspect, 9);
        Assert.Contains("no extent", Assert.Throws<ToexException>(() =>
            MapProjection.Fit(Read(Collection(Feature("E23000032", "Polygon", "[[[1,52],[1,52]]]"))), "x")).Message,
                StringComparison.Ordinal);
    }

    [Fact]
    public void A_force_that_the_file_lacks_is_told()
    {
        Read(Collection(
            Feature("E23000032", "Polygon", $"[{Square}]"), Feature("E23000030", "Polygon", "[[[1,52],[2,52],[2,53],[1,52]]]"),
            Feature("E23000024", "Polygon", "[[[2,52],[3,52],[3,53],[2,53],[2,52]]]")));
        var chart = Compose("areas.geojson", SampleProfiles.Of("Kent Police", 14.1) with { ForceCode = "E23000032" },
            SampleProfiles.Of("Norfolk Constabulary", 9.8) with { ForceCode = "E23000024" },
            SampleProfiles.Of("Essex Police", 11.2) with { ForceCode = "E23000028" });
        var texts = Layout.Readable.Check(chart).Texts.Select(t => t.Text).ToList();

        Assert.Contains("Essex Police (E23000028) is not among the areas of the file and is not on the map: 11.2.", texts);
        Assert.Contains("Kent 14.1", texts);
        Assert.Contains("Map of force areas,", chart.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_published_areas_are_those_of_the_43_forces()
    {
        var areas = BoundaryFile.Read(Published.File("force-boundaries.geojson"), CancellationToken.None);

        Assert.Equal(ForceTile.All.Keys.Order(StringComparer.Ordinal), areas.Select(a => a.Code).Order(StringComparer.Ordinal));
        Assert.InRange(MapProjection.Fit(areas, "x").Aspect, 1.1, 1.4);
    }

    private Composition Compose(string file, params ForceProfile[] profiles) =>
        new ChartCase { Kind = "Map", Measure = SampleProfiles.Measure("RatePer1000"), Boundaries = folder.File(file) }.Compose(profiles);
}
