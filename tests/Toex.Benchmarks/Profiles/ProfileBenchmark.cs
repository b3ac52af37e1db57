using Toex.Benchmarks.ByHand;
using Toex.Benchmarks.Hosting;
using Toex.Benchmarks.Measuring;
using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Profiles;
using Toex.Profiles.Profiling;
using Toex.Profiles.Themes;

namespace Toex.Benchmarks.Profiles;

/// <summary>VAWG profiles of all forces against plain SQL that counts the same.</summary>
internal static class ProfileBenchmark
{
    public const string Child = "profile";

    public static void Run(string file, int runs, Findings findings)
    {
        using var database = ProfileDatabase.Connect(file, readOnly: true);
        var window = HandWindow.Of(database);
        Agree(database, Toex(database), HandProfile.All(database, window));
        var contest = Contest.Run("VAWG profiles, all forces", "DuckDB SQL by hand", runs, warm: false,
            () => Meter.Of(() => Toex(database)), () => Meter.Of(() => HandProfile.All(database, window)));
        findings.Add(contest);
        findings.Add(new Target("VAWG profiles: CPU over SQL by hand", contest.CpuRatio.Median, 1.5));
        findings.Add(new Target("VAWG profiles: peak memory of the process", ChildProcess.Run(Child, file).PeakMegabytes, 2048, "MB"));
    }

    public static Cost Once(string file)
    {
        using var database = ProfileDatabase.Connect(file, readOnly: true);
        return Meter.Of(() => Toex(database));
    }

    private static List<ForceProfile> Toex(ProfileDatabase database) =>
        [.. ThemeProfiler.Profiles(database, new() { Theme = ThemeCatalogue.Find("Vawg") }, CancellationToken.None)];

    private static void Agree(ProfileDatabase database, List<ForceProfile> toex, Dictionary<int, HandProfile> byHand)
    {
        var forces = ForceDirectory.Load(database.Store, CancellationToken.None).All.ToDictionary(f => f.Code, f => f.Id);
        Agreement.Same("Forces", toex.Count(p => p["Offences"].Value > 0), byHand.Count);
        foreach (var profile in toex.Where(p => p["Offences"].Value > 0))
        {
            var hand = byHand[forces[profile.ForceCode]];
            var name = profile.PoliceForce;
            Agreement.Same($"{name} offences", (long?)profile["Offences"].Value, hand.Offences);
            Agreement.Same($"{name} offences before", (long?)profile["Offences"].Before, hand.Before);
            Agreement.Near($"{name} domestic share", profile["DomesticShare"].Value, (double)hand.Domestic / hand.Offences);
            Agreement.Near($"{name} charge rate", profile["ChargeRate"].Value, (double)hand.Charged / hand.Offences);
            Agreement.Near($"{name} harm", profile["Harm"].Value, hand.Harm);
            Agreement.Near($"{name} share of all crime", profile["ShareOfAllCrime"].Value, (double)hand.Offences / hand.Crime);
            Agreement.Near($"{name} crime severity", profile["AllCrimeSeverityScore"].Value * 1000 / profile["RatePer1000"].Value,
                hand.CrimeSeverity / hand.Offences);
            Agreement.Same($"{name} repeat victims", (long?)profile["RepeatVictims"].Value, hand.RepeatVictims);
            Agreement.Same($"{name} repeat suspects", (long?)profile["RepeatSuspects"].Value, hand.RepeatSuspects);
            Agreement.Same($"{name} serial suspects", (long?)profile["SerialSuspects"].Value, hand.SerialSuspects);
            Agreement.Near($"{name} top suspects' share", profile["TopSuspectsHarmShare"].Value, hand.TopShare);
            foreach (var month in profile.Months)
            {
                Agreement.Same($"{name} {month.Month:yyyy-MM}", (long)month["Offences"]!.Value,
                    hand.Months.GetValueOrDefault(DayNumber.MonthOf(DateOnly.FromDateTime(month.Month))));
            }

            foreach (var theme in profile.Breakdown("OffenceThemes")!.Groups)
            {
                Agreement.Same($"{name} {theme.Name}", theme.Count, hand.Themes.GetValueOrDefault(theme.Name));
            }
        }
    }
}
