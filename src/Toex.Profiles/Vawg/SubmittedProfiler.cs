using System.Globalization;
using Toex.Data.Calendar;
using Toex.Data.Reference;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Vawg;

/// <summary>Concludes a force's profile from the cube of submitted offences.</summary>
internal sealed class SubmittedProfiler(
    ProfileContext context, VawgCube cube, IReadOnlyDictionary<int, string> themes, DateOnly? latest, ILookup<int, int> submissions)
{
    private const double TopShareOfSuspects = 0.05;

    /// <summary>The code of offences whose text is not certain.</summary>
    private const int Unresolved = 0;

    internal VawgProfile Of(Force force)
    {
        var rows = cube.Offences[force.Id].ToList();
        var window = rows.Where(r => r.InWindow).ToList();
        var crime = cube.Crime[force.Id].Where(r => r.CodeId == Unresolved || context.Scale[r.CodeId].IsCrime).ToList();
        var suspects = cube.Subjects[force.Id].Where(s => s.Suspect).ToList();
        var people = context.PeopleOf(force);
        var females = context.FemalesOf(force);

        var offences = window.Sum(r => r.Offences);
        var harm = HarmOf(window);
        var start = crime.Where(r => !r.InWindow).Min(r => (int?)r.FirstDay);
        var covered = start is { } day && DayNumber.MonthOf(DayNumber.ToDate(day)) == DayNumber.MonthOf(context.Window.Before().From);
        var before = covered ? rows.Where(r => !r.InWindow).Sum(r => r.Offences) : (long?)null;
        var (lower, upper) = Rates.LimitsPer1000(offences, people);
        var (femalesLower, femalesUpper) = Rates.LimitsPer1000(offences, females);
        var allCrime = crime.Where(r => r.InWindow).ToList();

        return new()
        {
            PoliceForce = force.Name,
            ForceCode = force.Code,
            From = context.From,
            To = context.To,
            Offences = offences,
            ShareOfAllCrime = Rates.Share(offences, allCrime.Sum(r => r.Offences)),
            RatePer1000 = Rates.Per1000(offences, people),
            RatePer1000Lower = lower,
            RatePer1000Upper = upper,
            RatePer1000Females = Rates.Per1000(offences, females),
            RatePer1000FemalesLower = femalesLower,
            RatePer1000FemalesUpper = femalesUpper,
            OffencesBefore = before,
            Change = before > 0 ? (double)(offences - before) / before : null,
            Harm = harm,
            HarmPer1000 = Rates.Per1000(harm, people),
            HarmScale = context.Scale.Name,
            DomesticShare = Rates.Share(window.Sum(r => r.Domestic), offences),
            ChargeRate = Rates.Share(window.Sum(r => r.Charged), offences),
            RepeatVictims = cube.Subjects[force.Id].Where(s => s is { Suspect: false, Repeat: true }).Sum(s => s.Subjects),
            RepeatSuspects = suspects.Where(s => s.Repeat).Sum(s => s.Subjects),
            SerialSuspects = suspects.Where(s => s.Serial).Sum(s => s.Subjects),
            TopSuspectsHarmShare = Concentration.TopShare(suspects.Select(s => (s.Harm, s.Subjects)), TopShareOfSuspects),
            AllCrimeSeverityScore = Rates.Per1000(
                (double)allCrime.Sum(r => r.Offences * context.Scale[r.CodeId].Weight.GetValueOrDefault()), people) / 1000,
            Months = MonthsOf(window, people, females),
            OffenceThemes = ThemesOf(window, offences, people),
            Provenance = context.ProvenanceOf(force, window.GroupBy(r => r.CodeId).Select(g => (g.Key, g.Sum(r => r.Offences))),
                Notes(covered, start, allCrime.Where(r => r.CodeId == Unresolved).Sum(r => r.Offences))) with { Submissions = [.. submissions[force.Id]] },
        };
    }

    private IEnumerable<ProfileNote> Notes(bool covered, int? start, long unresolved)
    {
        if (unresolved > 0)
        {
            yield return new(string.Create(CultureInfo.InvariantCulture,
                $"{unresolved:N0} of the force's recorded crimes have a text for which no offence code is certain: they are in no theme and have no weight. Get-ToexSubmission -Issue lists the texts."));
        }

        if (!covered)
        {
            yield return new(start is { } day
                ? $"This force's recorded crime begins on {DayNumber.ToDate(day):yyyy-MM-dd}, within the window before, so the change is not known."
                : "The window before holds no recorded crime of this force, so the change is not known.", nameof(VawgProfile.Change));
        }

        if (latest < context.Window.To)
        {
            yield return new($"The database's latest offence is of {latest:yyyy-MM-dd}: the window's days after it are empty, not quiet.");
        }
    }

    private List<VawgMonth> MonthsOf(List<VawgCube.OffenceRow> window, long? people, long? females)
    {
        var byMonth = window.ToLookup(r => r.Month);
        return
        [
            .. Enumerable.Range(DayNumber.MonthOf(context.Window.From), DayNumber.MonthOf(context.Window.To) - DayNumber.MonthOf(context.Window.From) + 1)
                .Select(month =>
                {
                    var rows = byMonth[month].ToList();
                    var offences = rows.Sum(r => r.Offences);
                    var harm = HarmOf(rows);
                    DateOnly first = DayNumber.FirstOfMonth(month), last = first.AddMonths(1).AddDays(-1);
                    return new VawgMonth(
                        first.ToDateTime(default), offences, Rates.Per1000(offences, people), Rates.Per1000(offences, females),
                        harm, Rates.Per1000(harm, people), Rates.Share(rows.Sum(r => r.Domestic), offences),
                        Rates.Share(rows.Sum(r => r.Charged), offences),
                        first >= context.Window.From && last <= context.Window.To && last <= (latest ?? last));
                }),
        ];
    }

    private List<VawgOffenceTheme> ThemesOf(List<VawgCube.OffenceRow> window, long offences, long? people) =>
        [.. window.GroupBy(r => r.ThemeId).Select(g => context.ThemeOf(themes[g.Key], g.Sum(r => r.Offences), HarmOf(g), offences, people))
            .OrderByDescending(t => t.Offences).ThenBy(t => t.Theme, StringComparer.Ordinal)];

    private double HarmOf(IEnumerable<VawgCube.OffenceRow> rows) =>
        (double)rows.Sum(r => r.Offences * context.Scale[r.CodeId].Weight.GetValueOrDefault());
}
