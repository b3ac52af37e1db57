using Toex.Reporting.Findings;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Map;

/// <summary>A map in words.</summary>
internal static class MapWords
{
    /// <summary>Forces that police no area.</summary>
    private const string NotTerritorial = "X-";

    /// <summary>The values of a class: <c>9.1 to 11.7</c>.</summary>
    public static string Range(MapClass those, MeasureWords words)
    {
        var (least, greatest) = (words.Value(those.Least), words.Value(those.Greatest));
        return least == greatest ? greatest : $"{least} to {greatest}";
    }

    public static IEnumerable<string> Notes(MapContent content)
    {
        foreach (var force in content.Away)
        {
            var value = force.Value is { } known ? content.Words.Value(known) : "not known";
            yield return force.Code.StartsWith(NotTerritorial, StringComparison.OrdinalIgnoreCase)
                ? $"{force.PoliceForce} has no area of its own and is not on the map: {value}."
                : content.Areas is null
                    ? $"{force.PoliceForce} ({force.Code}) is not a force of England and Wales and is not on the map: {value}."
                : $"{force.PoliceForce} ({force.Code}) is not among the areas of the file and is not on the map: {value}.";
        }

        foreach (var note in LeftOutText.Notes(content.Ranking.LeftOut, content.Words))
        {
            yield return note;
        }

        yield return content.Areas is null
            ? "Each tile is a force, about where it lies beside the others: its size says nothing of land or people."
            : "Areas show land, not people: a large area may have few."
                + (content.Forces.Count < content.Areas.Count ? " Pale edges are those of forces that are not charted." : "");
    }

    public static string AlternativeText(MapContent content, string window)
    {
        var (words, shading) = (content.Words, content.Shading);
        var classes = string.Join("; ", shading.Classes.Reverse()
            .Select(c => $"{c.Title}, {Range(c, words)}: {string.Join(", ", c.Forces.Select(f => f.PoliceForce))}"));
        var group = content.Ranking.Group is { } value ? $" Group {words.Value(value)}." : "";
        return $"{FindingText.Write(content.Ranking.Finding)} "
            + $"Map of {(content.Areas is null ? "a tile for each force" : "force areas")}, "
            + $"{(shading.IsShaded ? "coloured by" : "with")} {words.Title}, {window}. {shading.Rule} {classes}.{group}"
            + $"{NotKnown.After(content.Ranking.Unknown)}{LeftOutText.After(content.Ranking.LeftOut, words)}";
    }
}
