using System.Globalization;
using System.Text.Json;
using Toex.Data.Errors;
using Toex.Reporting.Errors;

namespace Toex.Reporting.Kinds.Map;

/// <summary>
/// Reads force areas from a GeoJSON file (RFC 7946): a FeatureCollection of polygons with the properties pfa_code and pfa_name.
/// </summary>
internal sealed class BoundaryFile
{
    private readonly JsonTokens tokens;
    private readonly CancellationToken cancel;
    private readonly Dictionary<string, (string Name, List<IReadOnlyList<MapPosition>> Rings)> areas =
        new(StringComparer.OrdinalIgnoreCase);
    private int features;
    private int coded;

    private BoundaryFile(Stream stream, CancellationToken cancel) => (tokens, this.cancel) = (new(stream), cancel);

    /// <exception cref="ToexException">The file is not there, cannot be read or is not one of force areas.</exception>
    public static IReadOnlyList<ForceArea> Read(string path, CancellationToken cancel)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var file = new BoundaryFile(stream, cancel);
            return file.Areas(path);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw FileErrors.NotFound.With(fault, path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw FileErrors.NotReadable.With(fault, path, fault.Message);
        }
        catch (JsonException fault)
        {
            var line = fault.LineNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $" (line {number + 1})") : "";
            throw ChartErrors.BadBoundaries.With(fault, path, $"it is not whole and valid JSON{line}");
        }
    }

    private List<ForceArea> Areas(string path)
    {
        if (!tokens.Read() || tokens.Type != JsonTokenType.StartObject)
        {
            throw ChartErrors.BadBoundaries.With(path, "it is no JSON object");
        }

        foreach (var name in Members())
        {
            if (name == "features" && tokens.Type == JsonTokenType.StartArray)
            {
                ReadFeatures();
            }
            else
            {
                tokens.Skip();
            }
        }

        while (tokens.Read())
        {
        }

        return areas.Count > 0 ? [.. areas.Select(a => new ForceArea(a.Key, a.Value.Name, a.Value.Rings))]
            : throw ChartErrors.BadBoundaries.With(path,
                features == 0 ? "it has no features"
                : coded == 0 ? "none of its features has the property pfa_code"
                : "none of its features is a Polygon or MultiPolygon");
    }

    /// <summary>The members of the object that begins here; at each, the token is the first of its value, which the caller reads or
    /// skips.</summary>
    private IEnumerable<string> Members()
    {
        while (tokens.Read() && tokens.Type == JsonTokenType.PropertyName)
        {
            var name = tokens.Text;
            tokens.Read();
            yield return name;
        }
    }

    private void ReadFeatures()
    {
        while (tokens.Read() && tokens.Type != JsonTokenType.EndArray)
        {
            cancel.ThrowIfCancellationRequested();
            if (tokens.Type == JsonTokenType.StartObject)
            {
                features++;
                ReadFeature();
            }
            else
            {
                tokens.Skip();
            }
        }
    }

    private void ReadFeature()
    {
        (string? code, string name) = (null, "");
        List<IReadOnlyList<MapPosition>> rings = [];
        foreach (var member in Members())
        {
            if (member == "properties" && tokens.Type == JsonTokenType.StartObject)
            {
                (code, name) = ReadProperties();
            }
            else if (member == "geometry" && tokens.Type == JsonTokenType.StartObject)
            {
                rings = ReadGeometry();
            }
            else
            {
                tokens.Skip();
            }
        }

        if (code is null)
        {
            return;
        }

        coded++;
        if (rings.Count > 0)
        {
            areas[code] = areas.TryGetValue(code, out var known) ? (known.Name, [.. known.Rings, .. rings]) : (name, rings);
        }
    }

    private (string? Code, string Name) ReadProperties()
    {
        (string? code, string name) = (null, "");
        foreach (var property in Members())
        {
            if (tokens.Type == JsonTokenType.String && property == "pfa_code" && tokens.Text.Trim() is { Length: > 0 } text)
            {
                code = text;
            }
            else if (tokens.Type == JsonTokenType.String && property == "pfa_name")
            {
                name = tokens.Text;
            }
            else
            {
                tokens.Skip();
            }
        }

        return (code, name);
    }

    private List<IReadOnlyList<MapPosition>> ReadGeometry()
    {
        var polygons = false;
        List<IReadOnlyList<MapPosition>> rings = [];
        foreach (var member in Members())
        {
            if (member == "type" && tokens.Type == JsonTokenType.String)
            {
                polygons = tokens.Text is "Polygon" or "MultiPolygon";
            }
            else if (member == "coordinates" && tokens.Type == JsonTokenType.StartArray)
            {
                rings = ReadRings();
            }
            else
            {
                tokens.Skip();
            }
        }

        return polygons ? rings : [];
    }

    /// <summary>Rings however deep they stand: an array of numbers is a place, an array of places a ring.</summary>
    private List<IReadOnlyList<MapPosition>> ReadRings()
    {
        var (rings, ring) = (new List<IReadOnlyList<MapPosition>>(), new List<MapPosition>());
        (double X, double Y) place = default;
        var numbers = 0;
        var depth = tokens.Depth;
        while (tokens.Read() && tokens.Depth > depth)
        {
            if (tokens.Type == JsonTokenType.Number)
            {
                place = numbers++ switch { 0 => (tokens.Number, 0), 1 => (place.X, tokens.Number), _ => place };
            }
            else if (tokens.Type == JsonTokenType.EndArray && numbers >= 2)
            {
                ring.Add(new(place.X, place.Y));
                numbers = 0;
            }
            else if (tokens.Type == JsonTokenType.EndArray && ring.Count > 0)
            {
                rings.Add(ring);
                ring = [];
            }
        }

        if (ring.Count > 0)
        {
            rings.Add(ring);
        }

        return rings;
    }
}
