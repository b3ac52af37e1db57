using Toex.Reporting.Errors;
using Toex.Reporting.Kinds.Comparison;
using Toex.Reporting.Look;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Map;

/// <summary>What a map shows: the forces that have a place on it, in classes.</summary>
internal sealed record MapContent
{
    /// <summary>All forces ranked, those without a place too.</summary>
    public required ComparisonContent Ranking { get; init; }

    /// <summary>Forces with a place on the map, by code.</summary>
    public required IReadOnlyDictionary<string, MapForce> Forces { get; init; }

    /// <summary>Forces with a place and a value, the class of the least first.</summary>
    public required IReadOnlyList<MapClass> Classes { get; init; }

    /// <summary>Forces with a place whose value is not known.</summary>
    public required IReadOnlyList<MapForce> Unknown { get; init; }

    /// <summary>The force with a place that is left out of ranks and classes; empty where there is none.</summary>
    public required IReadOnlyList<MapForce> LeftOut { get; init; }

    /// <summary>Forces without a place.</summary>
    public required IReadOnlyList<MapForce> Away { get; init; }

    /// <summary>Force areas; null for a map of tiles.</summary>
    public required IReadOnlyList<ForceArea>? Areas { get; init; }

    /// <summary>How areas are drawn; null for a map of tiles.</summary>
    public required MapProjection? Projection { get; init; }

    public MeasureWords Words => Ranking.Words;

    /// <summary>Whether the map has places of forces that are not charted.</summary>
    public bool HasOthers => Forces.Count < (Areas?.Count ?? ForceTile.All.Count);

    /// <summary>Whether a place is hatched: its force has no class.</summary>
    public bool IsHatched(MapForce? force) => force is not null && ClassOf(force) is null;

    /// <summary>Number of a force's class; null where it has no value, or is left out.</summary>
    public int? ClassOf(MapForce force)
    {
        for (var i = 0; i < Classes.Count; i++)
        {
            if (Classes[i].Forces.Contains(force))
            {
                return i;
            }
        }

        return null;
    }

    /// <exception cref="Data.Errors.ToexException">The boundaries cannot be read, or no force has a place.</exception>
    public static MapContent Of(ProfileRequest request, CancellationToken cancel)
    {
        var ranking = ComparisonContent.Of(request);
        var path = request.Options.For<MapOptions>().Boundaries;
        var areas = string.IsNullOrWhiteSpace(path) ? null : BoundaryFile.Read(path, cancel);
        var codes = (areas?.Select(a => a.Code) ?? ForceTile.All.Keys).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var all = request.Profiles.Select(p => new MapForce(p.ForceCode, CleanText.Of(p.PoliceForce),
            p[request.Measure.Id].Value is { } v && double.IsFinite(v) ? v : null, ReferenceEquals(p, request.Focus))).ToList();
        var leftOut = all.FindAll(f => f.Code == ranking.LeftOut?.ForceCode && f.Value is not null);
        var (placed, away) = (all.FindAll(f => codes.Contains(f.Code)), all.FindAll(f => !codes.Contains(f.Code)));
        if (!placed.Exists(f => f.Value is not null))
        {
            throw ChartErrors.NotOnMap.With(
                request.Measure.Title, string.Join(", ", all.Where(f => f.Value is not null).Select(f => $"{f.PoliceForce} ({f.Code})")));
        }

        return new()
        {
            Ranking = ranking,
            Forces = placed.ToDictionary(f => f.Code, StringComparer.OrdinalIgnoreCase),
            Classes = MapClass.Of(placed.Except(leftOut), SequentialColors.Most, ranking.Words.Value),
            Unknown = placed.FindAll(f => f.Value is null),
            LeftOut = [.. placed.Intersect(leftOut)],
            Away = away,
            Areas = areas,
            Projection = areas is null ? null : MapProjection.Of(areas, path!),
        };
    }
}
