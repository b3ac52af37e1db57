using Toex.Profiles.Vawg;

namespace Toex.Profiles.Measures;

/// <summary>The measures of a VAWG profile.</summary>
public static class VawgMeasures
{
    private const string Byar = "Byar's approximation to exact Poisson limits (Breslow and Day 1987, vol. II, p. 69; used by APHO/PHE Technical Briefing 3)";
    private const string OnsSeverity = "ONS, Developing a Crime Severity Score for England and Wales, 29 November 2016: sum of count × weight, over population";
    private const string DomainSynthesis = "National VAWG reports: NPCC Performance and Insights 2023; ONS domestic abuse in England and Wales";

    /// <summary>All measures, the default first.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("RatePer1000", "VAWG offences per 1,000 people", "Offences in scope recorded in the window, per 1,000 residents.",
            "offences per 1,000 people", MeasureFormat.Rate, MeasureDirection.Neither, Byar)
        {
            Value = p => p.RatePer1000, Lower = p => p.RatePer1000Lower, Upper = p => p.RatePer1000Upper, Monthly = m => m.RatePer1000,
            Group = ps => Ratio(ps, p => p.Offences, p => p.RatePer1000 is > 0 ? p.Offences / p.RatePer1000 : null),
        },
        new("RatePer1000Females", "VAWG offences per 1,000 females", "Offences in scope recorded in the window, per 1,000 female residents.",
            "offences per 1,000 females", MeasureFormat.Rate, MeasureDirection.Neither, Byar)
        {
            Value = p => p.RatePer1000Females, Lower = p => p.RatePer1000FemalesLower, Upper = p => p.RatePer1000FemalesUpper,
            Monthly = m => m.RatePer1000Females,
            Group = ps => Ratio(ps, p => p.Offences, p => p.RatePer1000Females is > 0 ? p.Offences / p.RatePer1000Females : null),
        },
        new("Offences", "VAWG offences", "Offences in scope recorded in the window.",
            "offences", MeasureFormat.Count, MeasureDirection.Neither, DomainSynthesis)
        {
            Value = p => p.Offences, Monthly = m => m.Offences,
        },
        new("HarmPer1000", "VAWG harm per 1,000 people", "Sum of severity weights of the offences in scope, per 1,000 residents.",
            "severity score per 1,000 people", MeasureFormat.Rate, MeasureDirection.Lower, OnsSeverity)
        {
            Value = p => p.HarmPer1000, Monthly = m => m.HarmPer1000,
            Group = ps => Ratio(ps, p => p.Harm, p => p.HarmPer1000 is > 0 ? p.Harm / p.HarmPer1000 : null),
        },
        new("Harm", "VAWG harm", "Sum of severity weights of the offences in scope.",
            "severity score", MeasureFormat.Count, MeasureDirection.Lower, OnsSeverity)
        {
            Value = p => p.Harm, Monthly = m => m.Harm,
        },
        new("ShareOfAllCrime", "VAWG share of all recorded crime", "Offences in scope as a share of all recorded crime but fraud.",
            "share of recorded crime", MeasureFormat.Percentage, MeasureDirection.Neither, DomainSynthesis)
        {
            Value = p => p.ShareOfAllCrime,
            Group = ps => Ratio(ps, p => p.Offences, p => p.ShareOfAllCrime is > 0 ? p.Offences / p.ShareOfAllCrime : null),
        },
        new("Change", "Change in VAWG offences", "Relative change of offences in scope on the window before.",
            "change on the window before", MeasureFormat.Change, MeasureDirection.Neither, DomainSynthesis)
        {
            Value = p => p.Change,
            Group = ps => Ratio(ps, p => p.Offences - p.OffencesBefore, p => p.OffencesBefore),
        },
        new("DomesticShare", "Domestic share of VAWG offences", "Share of offences in scope that are flagged as domestic abuse.",
            "share of VAWG offences", MeasureFormat.Percentage, MeasureDirection.Neither, DomainSynthesis)
        {
            Value = p => p.DomesticShare, Monthly = m => m.DomesticShare,
            Group = ps => Ratio(ps, p => p.DomesticShare * p.Offences, p => p.Offences),
        },
        new("ChargeRate", "VAWG charge rate", "Share of offences recorded in the window that are charged or summonsed so far; recent offences have had less time.",
            "share charged or summonsed", MeasureFormat.Percentage, MeasureDirection.Higher, DomainSynthesis)
        {
            Value = p => p.ChargeRate, Monthly = m => m.ChargeRate,
            Group = ps => Ratio(ps, p => p.ChargeRate * p.Offences, p => p.Offences),
        },
        new("RepeatVictims", "Repeat VAWG victims", "Victims of two or more offences in scope in the window.",
            "victims", MeasureFormat.Count, MeasureDirection.Lower, DomainSynthesis)
        {
            Value = p => p.RepeatVictims,
        },
        new("RepeatSuspects", "Repeat VAWG suspects", "Suspects of two or more offences in scope in the window.",
            "suspects", MeasureFormat.Count, MeasureDirection.Lower, DomainSynthesis)
        {
            Value = p => p.RepeatSuspects,
        },
        new("SerialSuspects", "Serial VAWG suspects", "Suspects of offences against two or more different victims in the window.",
            "suspects", MeasureFormat.Count, MeasureDirection.Lower, "Northumbria MATAC procedure: serial is two or more different victims")
        {
            Value = p => p.SerialSuspects,
        },
        new("TopSuspectsHarmShare", "Share of harm from the top 5% of suspects", "Share of all suspects' harm that the top 5% of suspects by harm account for.",
            "share of suspects' harm", MeasureFormat.Percentage, MeasureDirection.Neither, "Concentration of harm: Bland and Ariel 2015; Dudfield 2017")
        {
            Value = p => p.TopSuspectsHarmShare,
        },
    ];

    /// <summary>The measure of a name, whatever its case; null where there is none.</summary>
    public static Measure? Find(string id) => All.FirstOrDefault(m => string.Equals(m.Id, id, StringComparison.OrdinalIgnoreCase));

    private static double? Ratio(IReadOnlyList<VawgProfile> profiles, Func<VawgProfile, double?> over, Func<VawgProfile, double?> under)
    {
        double top = 0, bottom = 0;
        foreach (var profile in profiles)
        {
            if (over(profile) is { } a && under(profile) is { } b)
            {
                top += a;
                bottom += b;
            }
        }

        return bottom > 0 ? top / bottom : null;
    }
}
