using Toex.Data.Databases;

namespace Toex.Benchmarks.ByHand;

/// <summary>A force's numbers as seven plain statements count them.</summary>
internal sealed record HandProfile
{
    public required long Offences { get; init; }

    public required long Before { get; init; }

    public required long Domestic { get; init; }

    public required long Charged { get; init; }

    public required double Harm { get; init; }

    public required IReadOnlyDictionary<int, long> Months { get; init; }

    public required IReadOnlyDictionary<string, long> Themes { get; init; }

    public required long Crime { get; init; }

    public required double CrimeSeverity { get; init; }

    public required long RepeatVictims { get; init; }

    public required long RepeatSuspects { get; init; }

    public required long SerialSuspects { get; init; }

    public required double TopShare { get; init; }

    /// <summary>The profiles of all forces, by key of the force.</summary>
    public static Dictionary<int, HandProfile> All(ProfileDatabase database, HandWindow window)
    {
        HandQuery.Rows(database, "vawg", window, _ => 0);
        var months = HandQuery.Rows(database, "months", window, r => (Force: r.GetInt32(0), Month: r.GetInt32(1), Offences: r.GetInt64(2)))
            .ToLookup(m => m.Force);
        var themes = HandQuery.Rows(database, "themes", window, r => (Force: r.GetInt32(0), Theme: r.GetString(1), Offences: r.GetInt64(2)))
            .ToLookup(t => t.Force);
        var crime = HandQuery.Rows(database, "crime", window,
            r => (Force: r.GetInt32(0), Offences: r.GetInt64(1), Severity: r.GetDouble(2))).ToDictionary(c => c.Force);
        var victims = HandQuery.Rows(database, "victims", window, r => (Force: r.GetInt32(0), Repeat: r.GetInt64(1)))
            .ToDictionary(v => v.Force);
        var suspects =
            HandQuery.Rows(database, "suspects", window,
                r => (Force: r.GetInt32(0), Repeat: r.GetInt64(1), Serial: r.GetInt64(2), TopShare: r.GetDouble(3)))
            .ToDictionary(s => s.Force);
        return HandQuery.Rows(database, "headline", window, r => (Force: r.GetInt32(0), Profile: new HandProfile
        {
            Offences = r.GetInt64(1),
            Before = r.GetInt64(2),
            Domestic = r.GetInt64(3),
            Charged = r.GetInt64(4),
            Harm = r.GetDouble(5),
            Months = months[r.GetInt32(0)].ToDictionary(m => m.Month, m => m.Offences),
            Themes = themes[r.GetInt32(0)].ToDictionary(t => t.Theme, t => t.Offences),
            Crime = crime[r.GetInt32(0)].Offences,
            CrimeSeverity = crime[r.GetInt32(0)].Severity,
            RepeatVictims = victims[r.GetInt32(0)].Repeat,
            RepeatSuspects = suspects[r.GetInt32(0)].Repeat,
            SerialSuspects = suspects[r.GetInt32(0)].Serial,
            TopShare = suspects[r.GetInt32(0)].TopShare,
        })).ToDictionary(p => p.Force, p => p.Profile);
    }
}
