using System.Globalization;
using Toex.Profiles.Subjects;
using Toex.Reporting.Charts;

namespace Toex.PowerShell.Cmdlets.Charts;

/// <summary>Makes a scatter of ranked subjects: ranks and figures, no names.</summary>
internal static class ScatterOf
{
    internal static SubjectScatter Subjects(IReadOnlyList<RankedSubject> subjects)
    {
        var first = subjects[0];
        var forces = subjects.Select(s => s.PoliceForce).Distinct().ToList();
        var ranked = first.Definition.Fact.Subject(first.Role)!;
        return new()
        {
            PoliceForce = forces.Count == 1 ? forces[0] : string.Create(CultureInfo.InvariantCulture, $"{forces.Count} forces"),
            Subjects = ranked.Many,
            Points = [.. subjects.OrderBy(s => s.Rank).Select(s => new SubjectPoint(
                forces.Count == 1 ? string.Create(CultureInfo.InvariantCulture, $"{s.Rank}") : string.Create(CultureInfo.InvariantCulture, $"{s.PoliceForce} {s.Rank}"),
                s.DaysSinceLatest, s.Gravity, s.Frequency, s.Under18))],
            Latest = ranked.Latest,
            Gravity = first.Definition.Subjects.Gravity,
            Counted = first.Definition.Subjects.Frequency,
            AsOf = first.AsOf,
            Source = $"{first.Definition.Title}, scope {first.Scope}, {first.Period}",
            SampleData = first.SampleData,
        };
    }
}
