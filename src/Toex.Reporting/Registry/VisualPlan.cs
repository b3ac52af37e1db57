using System.Text.RegularExpressions;
using Toex.Profiles;
using Toex.Reporting.Errors;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Registry;

/// <summary>Which files one call writes: one for each force, kind and theme that the path has a place for.</summary>
public static partial class VisualPlan
{
    private const string PoliceForce = "{PoliceForce}", Kind = "{Kind}", Theme = "{Theme}";

    private static readonly (string Many, string Place)[] Places = [("forces", PoliceForce), ("kinds", Kind), ("themes", Theme)];

    /// <summary>The visuals that a call asks for.</summary>
    /// <param name="data">The data.</param>
    /// <param name="kinds">Names of the kinds of profiles; of subjects and pairs there is one kind each.</param>
    /// <param name="path">Path of the files, with a place for each that there are several of.</param>
    /// <param name="dataPath">Path of the files of data, with the same places; null for none.</param>
    /// <exception cref="Toex.Data.Errors.ToexException">There is nothing to show, or a path has one place for several files.</exception>
    public static IReadOnlyList<PlannedVisual> Make(VisualData data, IReadOnlyList<string> kinds, string path, string? dataPath = null)
    {
        foreach (var name in new[] { path, dataPath }.OfType<string>())
        {
            CheckPlaces(name, data.Source == VisualSource.Profiles ? [.. Places.Select(p => p.Place)] : []);
        }

        if (data.Source != VisualSource.Profiles)
        {
            return [new(VisualKinds.MadeOf(data.Source)[0], data, null, path, dataPath)];
        }

        if (data.Profiles.Count == 0)
        {
            throw ChartErrors.NoProfiles.With();
        }

        List<VisualKind> each = [.. kinds.Select(VisualKinds.Find).Distinct()];
        if (each.Count > 1 && !Has(path, Kind))
        {
            throw ChartErrors.OneFileForMany.With(path, "kinds", Kind);
        }

        var themes = data.Profiles.GroupBy(p => Has(path, Theme) ? p.Theme : "").Select(g => g.ToList());
        List<PlannedVisual> plan = [.. themes.SelectMany(theme => each.SelectMany(kind => Plan(theme, kind, path, dataPath)))];
        if (plan.GroupBy(p => p.Path, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw twice.DistinctBy(p => p.Data.Profiles[0].Theme).Count() > 1 ? ChartErrors.OneFileForMany.With(path, "themes", Theme)
                : ChartErrors.RepeatedForce.With(twice.First().Focus ?? twice.First().Data.Profiles[0].PoliceForce);
        }

        if (dataPath is not null && plan.DistinctBy(p => p.DataPath).Count() < plan.Count
            && Places.FirstOrDefault(p => Has(path, p.Place) && !Has(dataPath, p.Place)) is (string many, var missing))
        {
            throw ChartErrors.OneFileForMany.With(dataPath, many, missing);
        }

        return plan;
    }

    private static IEnumerable<PlannedVisual> Plan(List<ForceProfile> profiles, VisualKind kind, string path, string? dataPath)
    {
        var (to, dataTo) = (Filled(path), dataPath is null ? null : Filled(dataPath));
        return !Has(path, PoliceForce) ? [new(kind, new() { Profiles = profiles }, null, to, dataTo)]
            : profiles.Select(p => new PlannedVisual(kind, new() { Profiles = kind.Needs.SideBySide ? profiles : [p] },
                kind.Needs.SideBySide ? p.PoliceForce : null, FilledBy(to, PoliceForce, p.PoliceForce),
                dataTo is null ? null : FilledBy(dataTo, PoliceForce, p.PoliceForce)));

        string Filled(string name) => FilledBy(FilledBy(name, Kind, kind.Name), Theme, profiles[0].Theme);
    }

    private static void CheckPlaces(string path, string[] known)
    {
        if (Place().Matches(path).FirstOrDefault(p => !known.Contains(p.Value, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw ChartErrors.UnknownPlace.With(path, unknown.Value, known.Length > 0 ? $"The places are {string.Join(", ", known)}"
                : "A chart of persons has no places in its path: name its file");
        }
    }

    [GeneratedRegex(@"\{[A-Za-z]+\}")]
    private static partial Regex Place();

    private static bool Has(string path, string place) => path.Contains(place, StringComparison.OrdinalIgnoreCase);

    /// <summary>A name in a path: what no file name may hold becomes a dash.</summary>
    private static string FilledBy(string path, string place, string name)
    {
        var safe = string.Join('-', name.Split([.. Path.GetInvalidFileNameChars(), '/', '\\', ':']));
        return path.Replace(place, safe, StringComparison.OrdinalIgnoreCase);
    }
}
