namespace Toex.Profiles.Tests.Naive;

/// <summary>A profile's numbers, worked out from all rows in the plainest way.</summary>
internal static class NaiveProfile
{
    /// <summary>Name and value of each number; harm and shares to nine digits.</summary>
    internal static List<string> Of(NaiveData data, int force, NaiveWindow window, string scope)
    {
        var rule = NaiveRule.Of(scope);
        var ours = data.Offences.Where(o => o.Force == force).ToList();
        var all = ours.Where(o => data.Theme(rule, o) is not null).ToList();
        var counted = all.Where(window.Holds).ToList();
        var crime = ours.Where(data.IsCrime).ToList();
        var covered =
            ours.Exists(o => window.HeldBefore(o) && o.Day.Year == window.BeforeFrom.Year && o.Day.Month == window.BeforeFrom.Month);
        var before = covered ? all.Count(window.HeldBefore) : (int?)null;
        var suspects = counted.SelectMany(o => o.Suspects.Select(s => s.Subject).Distinct().Select(s => (Subject: s, Offence: o)))
            .GroupBy(s => s.Subject, s => s.Offence).ToList();
        var victims = counted.SelectMany(o => rule.Victims(o).Select(v => v.Subject).Distinct()).GroupBy(v => v).ToList();
        return
        [
            $"offences {counted.Count}", $"before {before}",
                $"change {Number(before > 0 ? (counted.Count - before.Value) / (double)before.Value : null)}",
            $"share {Share(counted.Count, crime.Count(window.Holds))}", $"harm {Number((double)Harm(counted))}",
            $"domestic {Share(counted.Count(o => o.Domestic), counted.Count)}",
                $"charged {Share(counted.Count(o => o.Charged), counted.Count)}",
            $"repeat victims {victims.Count(v => v.Count() > 1)}", $"repeat suspects {suspects.Count(s => s.Count() > 1)}",
            $"serial {suspects.Count(s => s.SelectMany(rule.Victims).Select(v => v.Subject).Distinct().Count() > 1)}",
            $"top {Number(TopShare([.. suspects.Select(s => Harm(s)).OrderDescending()]))}",
                $"all harm {Number((double)Harm(crime.Where(window.Holds)))}",
            .. counted.GroupBy(o => data.Theme(rule, o)!).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => $"{g.Key} {g.Count()} {Number((double)Harm(g))}"),
            .. counted.GroupBy(o => (o.Day.Year, o.Day.Month)).OrderBy(g => g.Key)
                .Select(g =>
                    $"{g.Key.Year}-{g.Key.Month} {g.Count()} {Number((double)Harm(g))} {Share(g.Count(o => o.Domestic), g.Count())} {Share(g.Count(o => o.Charged), g.Count())}"),
            .. counted.Where(o => o.Weight is null).GroupBy(o => o.Code).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => $"no weight {g.Key} {g.Count()}"),
        ];
    }

    /// <summary>The same of the engine's profile.</summary>
    internal static List<string> Of(ForceProfile profile, long? people) =>
    [
        $"offences {profile.Offences}", $"before {profile.OffencesBefore}", $"change {Number(profile.Change)}",
        $"share {Number(profile.ShareOfAllCrime)}", $"harm {Number(profile.Harm)}",
        $"domestic {Number(profile.DomesticShare)}", $"charged {Number(profile.ChargeRate)}",
        $"repeat victims {profile.RepeatVictims}", $"repeat suspects {profile.RepeatSuspects}",
        $"serial {profile.SerialSuspects}", $"top {Number(profile.TopSuspectsHarmShare)}",
            $"all harm {Number(profile.AllCrimeSeverityScore * people)}",
        .. profile.OffenceThemes.OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => $"{t.Name} {t.Count} {Number(t.Harm)}"),
        .. profile.Months.Where(m => m.Offences > 0)
            .Select(m => $"{m.Month.Year}-{m.Month.Month} {m.Offences} {Number(m.Harm)} {Number(m.DomesticShare)} {Number(m.ChargeRate)}"),
        .. profile.Provenance.Unweighted.OrderBy(u => u.Code, StringComparer.Ordinal).Select(u => $"no weight {u.Code} {u.Offences}"),
    ];

    private static decimal Harm(IEnumerable<NaiveOffence> offences) => offences.Sum(o => o.Weight ?? 0);

    private static double? TopShare(List<decimal> harms)
    {
        var top = (harms.Count / 20) + (harms.Count % 20 > 0 ? 1 : 0); // 5 %, rounded up
        return harms.Sum() > 0 ? (double)(harms.Take(top).Sum() / harms.Sum()) : null;
    }

    private static string Share(int part, int whole) => Number(whole > 0 ? part / (double)whole : null);

    private static string Number(double? value) => value is { } v ? v.ToString("G12", System.Globalization.CultureInfo.InvariantCulture)
        : "null";
}
