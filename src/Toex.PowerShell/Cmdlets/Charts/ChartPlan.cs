using Toex.Profiles;
using Toex.Reporting.Charts;
using Toex.Reporting.Errors;

namespace Toex.PowerShell.Cmdlets.Charts;

/// <summary>Which files one call writes: one for each force, kind and theme that the path has a place for.</summary>
internal static class ChartPlan
{
    private const string PoliceForce = "{PoliceForce}", Kind = "{Kind}", Theme = "{Theme}";

    private static readonly IReadOnlySet<ChartKind> SideBySide =
        new HashSet<ChartKind> { ChartKind.Comparison, ChartKind.Funnel, ChartKind.Map, ChartKind.SmallMultiples };

    /// <exception cref="Data.Errors.ToexException">There is no profile, or the path has one place for several charts.</exception>
    internal static IReadOnlyList<PlannedChart> Of(IReadOnlyList<ForceProfile> profiles, IReadOnlyList<ChartKind> kinds, string path)
    {
        if (profiles.Count == 0)
        {
            throw ChartErrors.NoProfiles.With();
        }

        if (kinds.Distinct().Count() > 1 && !Has(path, Kind))
        {
            throw ChartErrors.OneFileForMany.With(path, "kinds", Kind);
        }

        var themes = Has(path, Theme) ? [.. profiles.GroupBy(p => p.Theme).Select(g => g.ToList())] : new List<List<ForceProfile>> { profiles.ToList() };
        return [.. themes.SelectMany(theme => kinds.Distinct().SelectMany(kind => Of(theme, kind, path)))];
    }

    private static IEnumerable<PlannedChart> Of(List<ForceProfile> profiles, ChartKind kind, string path)
    {
        var named = Filled(Filled(path, Kind, $"{kind}"), Theme, profiles[0].Theme);
        return Has(named, PoliceForce)
            ? profiles.Select(p => new PlannedChart(kind, SideBySide.Contains(kind) ? profiles : [p], SideBySide.Contains(kind) ? p.PoliceForce : null, Filled(named, PoliceForce, p.PoliceForce)))
            : [new(kind, profiles, null, named)];
    }

    private static bool Has(string path, string place) => path.Contains(place, StringComparison.OrdinalIgnoreCase);

    /// <summary>A name in a path: what no file name may hold becomes a dash.</summary>
    private static string Filled(string path, string place, string name) =>
        path.Replace(place, string.Join('-', name.Split([.. Path.GetInvalidFileNameChars(), '/', '\\', ':'])), StringComparison.OrdinalIgnoreCase);
}
