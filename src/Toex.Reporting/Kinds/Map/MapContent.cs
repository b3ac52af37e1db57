using Toex.Reporting.Errors;
using Toex.Reporting.Kinds.Comparison;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Map;

/// <summary>What a map shows: the forces that have a place on it, in classes.</summary>
internal sealed record MapContent
{
    /// <summary>Fewest forces with a colour: the map of one says no more than its value.</summary>
    public const int FewestForces = 2;

    /// <summary>All forces ranked, those without a place too.</summary>
    public required ComparisonContent Ranking { get; init; }

    /// <summary>Forces with a place on the map: all that is drawn.</summary>
    public required IReadOnlyList<MapForce> Forces { get; init; }

    /// <summary>How those with a value are shaded.</summary>
    public required MapShading Shading { get; init; }

    /// <summary>Forces with a place whose value is not known.</summary>
    public required IReadOnlyList<MapForce> Unknown { get; init; }

    /// <summary>The force with a place and a value that is left out of ranks and classes; empty where there is none.</summary>
    public required IReadOnlyList<MapForce> LeftOut { get; init; }

    /// <summary>Forces without a place.</summary>
    public required IReadOnlyList<MapForce> Away { get; init; }

    /// <summary>Force areas, those of other forces too; null for a map of tiles.</summary>
    public required IReadOnlyList<ForceArea>? Areas { get; init; }

    /// <summary>How areas are drawn: those of the forces shown fill the map; null for a map of tiles.</summary>
    public required MapProjection? Projection { get; init; }

    public MeasureWords Words => Ranking.Words;

    /// <summary>What is written of a force: <c>Essex 11.2</c> without its name.</summary>
    public string ValueText(MapForce force) => force.Value is { } value ? Words.Value(value) : "\u2013";

    /// <exception cref="Data.Errors.ToexException">The boundaries cannot be read, or fewer than two forces have a place and a
    /// value.</exception>
    public static MapContent FromRequest(ProfileRequest request, CancellationToken cancel)
    {
        var (ranking, comparison) = (ComparisonContent.FromRequest(request), request.Comparison);
        var path = request.Options.For<MapOptions>().Boundaries;
        var areas = string.IsNullOrWhiteSpace(path) ? null : BoundaryFile.Read(path, cancel);
        var codes = (areas?.Select(a => a.Code) ?? ForceTile.All.Keys).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var all = comparison.Forces.Select(f => new MapForce(f, f.PoliceForce == request.Focus?.PoliceForce)).ToList();
        var placed = all.FindAll(f => codes.Contains(f.Code));
        var shaded = placed.FindAll(f => f.Value is not null && !f.Compared.IsLeftOut);
        if (shaded.Count < FewestForces)
        {
            var known = all.Where(f => f.Value is not null).Select(f => $"{f.PoliceForce} ({f.Code})");
            throw shaded.Count == 1 ? ChartErrors.OneOnMap.With(shaded[0].PoliceForce, request.Measure.Title)
                : ChartErrors.NotOnMap.With(request.Measure.Title, string.Join(", ", known));
        }

        var shown = placed.Select(f => f.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new()
        {
            Ranking = ranking,
            Forces = placed,
            Shading = MapShading.Choose(comparison, shaded, ranking.Words),
            Unknown = placed.FindAll(f => f.Value is null),
            LeftOut = placed.FindAll(f => f.Value is not null && f.Compared.IsLeftOut),
            Away = all.FindAll(f => !codes.Contains(f.Code)),
            Areas = areas,
            Projection = areas is null ? null : MapProjection.Fit([.. areas.Where(a => shown.Contains(a.Code))], path!),
        };
    }
}
