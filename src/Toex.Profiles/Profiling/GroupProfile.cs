using Toex.Data.Collections;
using Toex.Profiles.Measures;

namespace Toex.Profiles.Profiling;

/// <summary>
/// A force's profile of one group of a breakdown alone, such as stalking and harassment: measures of the count that the groups divide, over
/// the window and month by month, are the group's; all else is not known of it.
/// </summary>
internal static class GroupProfile
{
    /// <summary>Whether a measure can be told of a group of a breakdown.</summary>
    internal static bool Knows(ProfileBreakdown breakdown, Measure measure) =>
        measure.Of == breakdown.Counted && !measure.IsStock
        && (measure.Kind is MeasureKind.Count or MeasureKind.Change || (measure.Kind == MeasureKind.Rate && measure.IsPerResident));

    /// <summary>The profile of a group; of one that the force has none of, with none.</summary>
    internal static ForceProfile Create(ForceProfile profile, ProfileBreakdown breakdown, string group)
    {
        var of = breakdown.Groups.FirstOrDefault(g => g.Name == group)
            ?? new(group, 0, null, null, null, null, null, null) { Before = NoneBefore(breakdown) ? 0 : null };
        var known = profile.Definition.Measures.Where(m => Knows(breakdown, m)).ToList();
        return profile with
        {
            Measures = known.ToDictionary(m => m.Id, m => Window(m, of, profile.Measures.GetValueOrDefault(m.Id)),
                StringComparer.OrdinalIgnoreCase),
            Months = [.. profile.Months.Select((m, i) => m with
            {
                Values = Monthly(m.Values, At(of.Months, i), known), YearBefore = Monthly(m.YearBefore, At(of.YearBefore, i), known),
            })],
            Breakdowns = [],
            ChangeDriver = null,
            EventDays = new Dictionary<string, ItemList<int>>(),
            Provenance = profile.Provenance with
            {
                Counts = $"{profile.Provenance.Counts ?? profile.Definition.Many} ({InSentence(group)})",
            },
        };
    }

    /// <summary>Whether a group that there is none of now had none before: so it is where no group has gone.</summary>
    private static bool NoneBefore(ProfileBreakdown breakdown) =>
        breakdown.GoneBefore == 0 && breakdown.Groups.Any(g => g.Before is not null);

    private static MeasureValue Window(Measure measure, ProfileGroup group, MeasureValue whole)
    {
        if (measure.Kind == MeasureKind.Change)
        {
            return whole.Numerator is null || group.Before is not { } before ? default : MeasureMath.Change(measure, group.Count, before);
        }

        return whole.Value is null ? default : MeasureMath.Quotient(measure, group.Count, whole.Denominator) with
        {
            Before = MeasureMath.Value(measure, group.Before, whole.Denominator), IsPart = whole.IsPart,
        };
    }

    private static long At(IReadOnlyList<long> months, int place) => months.Count == 0 ? 0 : months[place];

    private static Dictionary<string, MeasureValue> Monthly(
        IReadOnlyDictionary<string, MeasureValue> values, long count, IEnumerable<Measure> measures) =>
        measures.Where(m => m.IsMonthly && values.ContainsKey(m.Id)).ToDictionary(m => m.Id, m =>
        {
            var whole = values[m.Id];
            return whole.Value is null ? default
                : new MeasureValue(MeasureMath.Value(m, count, whole.Denominator), null, null, count, whole.Denominator);
        }, StringComparer.OrdinalIgnoreCase);

    /// <summary>Lower case, unless the first word is an abbreviation.</summary>
    private static string InSentence(string name) =>
        name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
