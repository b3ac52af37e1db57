using Toex.Data.Calendar;
using Toex.Data.Reference;
using Toex.Profiles.Scopes;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Vawg;

/// <summary>
/// Concludes a force's profile from published recorded crime. It knows offences by quarter and class, and nothing of victims or
/// suspects. Its themes are the Home Office subgroups.
/// </summary>
internal sealed class RecordedCrimeProfiler(ProfileContext context, ILookup<int, RecordedCrimeProfiler.Row> cube, IReadOnlyDictionary<int, string> subgroups, bool allCrime)
{
    private const int MonthsInQuarter = 3;

    /// <summary>The subgroups that national VAWG statistics draw on.</summary>
    private static readonly IReadOnlyList<string> VawgSubgroups =
        ["Homicide", "Violence with injury", "Violence without injury", "Stalking and harassment", "Rape offences", "Other sexual offences"];

    private static readonly IReadOnlyList<string> Limits =
    [
        "Published recorded crime does not tell victims' sex or age: offences against all victims are counted.",
        "It has no domestic flag, outcomes, suspects or victims: these measures are not known.",
    ];

    /// <summary>What is counted under the name of VAWG, which is not what a scope rule counts.</summary>
    internal static ScopeRule SubgroupsIn(ScopeRule rule) => rule with
    {
        Scope = "Home Office subgroups",
        Definition = $"Published offences of the subgroups {string.Join(", ", VawgSubgroups)}, whoever the victim is.",
    };

    internal VawgProfile Of(Force force)
    {
        var (firstMonth, lastMonth) = Quarters(context.Window);
        var all = cube[force.Id].ToList();
        var rows = all.Where(InScope).ToList();
        var window = rows.Where(r => r.Month >= firstMonth && r.Month <= lastMonth).ToList();
        var loaded = all.Select(r => r.Month).ToHashSet();
        var before = BeforeOf(rows, loaded, firstMonth, lastMonth);
        var people = context.PeopleOf(force);
        var offences = window.Sum(r => r.Offences);
        var harm = HarmOf(window);
        var (lower, upper) = Rates.LimitsPer1000(offences, people);
        var crime = all.Where(r => r.Month >= firstMonth && r.Month <= lastMonth && context.Scale[r.CodeId].IsCrime).ToList();

        return new()
        {
            PoliceForce = force.Name,
            ForceCode = force.Code,
            From = context.From,
            To = context.To,
            Offences = offences,
            ShareOfAllCrime = Rates.Share(offences, crime.Sum(r => r.Offences)),
            RatePer1000 = Rates.Per1000(offences, people),
            RatePer1000Lower = lower,
            RatePer1000Upper = upper,
            OffencesBefore = before,
            Change = before > 0 ? (double)(offences - before) / before : null,
            Harm = harm,
            HarmPer1000 = Rates.Per1000(harm, people),
            HarmScale = context.Scale.Name,
            AllCrimeSeverityScore = Rates.Per1000(HarmOf(crime), people) / 1000,
            Months = QuartersOf(window, loaded, people, firstMonth, lastMonth),
            OffenceThemes = ThemesOf(window, offences, people),
            Provenance = context.ProvenanceOf(force, window.GroupBy(r => r.CodeId).Select(g => (g.Key, g.Sum(r => r.Offences))),
                Notes(before, all.Max(r => (int?)r.Month))),
        };
    }

    private IEnumerable<ProfileNote> Notes(long? before, int? latestQuarter)
    {
        foreach (var limit in Limits)
        {
            yield return new(limit);
        }

        if (latestQuarter is null)
        {
            yield return new("No recorded crime of this force is loaded for the window or the one before: its zeros mean no data, not no crime.");
        }

        if (before is null)
        {
            yield return new("The quarters before the window are not all loaded, so the change is not known.", nameof(VawgProfile.Change));
        }

        var last = DayNumber.MonthOf(context.Window.To);
        if (latestQuarter is { } quarter && quarter + MonthsInQuarter - 1 < last)
        {
            yield return new("Recorded crime is loaded to "
                + $"{DayNumber.FirstOfMonth(quarter).AddMonths(MonthsInQuarter).AddDays(-1):yyyy-MM-dd}: the window's quarters after it are empty, not quiet.");
        }

        var (first, end) = Quarters(context.Window);
        if (DayNumber.FirstOfMonth(first) > context.Window.From || DayNumber.FirstOfMonth(end).AddMonths(1).AddDays(-1) < context.Window.To)
        {
            yield return new("Recorded crime comes by quarter: only quarters that lie wholly in the window are counted.");
        }
    }

    /// <summary>Offences of as many quarters before the window's; null where not all of them are loaded.</summary>
    private static long? BeforeOf(List<Row> rows, HashSet<int> loaded, int firstMonth, int lastMonth)
    {
        var quarters = Enumerable.Range(1, Math.Max(0, lastMonth - firstMonth + 1) / MonthsInQuarter).Select(n => firstMonth - (n * MonthsInQuarter)).ToHashSet();
        return quarters.Count > 0 && quarters.IsSubsetOf(loaded) ? rows.Where(r => quarters.Contains(r.Month)).Sum(r => r.Offences) : null;
    }

    private bool InScope(Row row) => allCrime ? context.Scale[row.CodeId].IsCrime : VawgSubgroups.Contains(subgroups[row.SubgroupId]);

    private List<VawgMonth> QuartersOf(List<Row> window, HashSet<int> loaded, long? people, int firstMonth, int lastMonth)
    {
        var byQuarter = window.ToLookup(r => r.Month);
        var quarters = new List<VawgMonth>();
        for (var month = firstMonth; month <= lastMonth; month += MonthsInQuarter)
        {
            var offences = byQuarter[month].Sum(r => r.Offences);
            var harm = HarmOf(byQuarter[month]);
            quarters.Add(new(DayNumber.FirstOfMonth(month).ToDateTime(default), offences, Rates.Per1000(offences, people), null, harm,
                Rates.Per1000(harm, people), null, null, Complete: loaded.Contains(month)));
        }

        return quarters;
    }

    private List<VawgOffenceTheme> ThemesOf(List<Row> window, long offences, long? people)
    {
        var bySubgroup = window.ToLookup(r => subgroups[r.SubgroupId]);
        return [.. (allCrime ? bySubgroup.Select(g => g.Key) : VawgSubgroups)
            .Select(name => context.ThemeOf(name, bySubgroup[name].Sum(r => r.Offences), HarmOf(bySubgroup[name]), offences, people))
            .OrderByDescending(t => t.Offences).ThenBy(t => t.Theme, StringComparer.Ordinal)];
    }

    private double HarmOf(IEnumerable<Row> rows) => (double)rows.Sum(r => r.Offences * context.Scale[r.CodeId].Weight.GetValueOrDefault());

    /// <summary>First and last month of the quarters that lie wholly in a window; the last before the first where none does.</summary>
    private static (int First, int Last) Quarters(ReportingWindow window)
    {
        var from = window.From.Day == 1 ? DayNumber.MonthOf(window.From) : DayNumber.MonthOf(window.From) + 1;
        var to = window.To.AddDays(1).Day == 1 ? DayNumber.MonthOf(window.To) : DayNumber.MonthOf(window.To) - 1;
        return ((from + MonthsInQuarter - 1) / MonthsInQuarter * MonthsInQuarter, ((to + 1) / MonthsInQuarter * MonthsInQuarter) - 1);
    }

    /// <summary>Recorded crime of one class in one quarter.</summary>
    internal readonly record struct Row(int Month, int SubgroupId, int CodeId, long Offences);
}
