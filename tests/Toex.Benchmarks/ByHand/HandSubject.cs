using Toex.Data.Databases;

namespace Toex.Benchmarks.ByHand;

/// <summary>A ranked subject as one statement finds it.</summary>
internal sealed record HandSubject(
    int ForceId, long SubjectId, long Place, long Subjects, double Score, int Latest, long Offences, long Victims, double Gravity,
    long RankRecency, long RankFrequency, long RankGravity, long RankVictims, string Forces, string? Teams,
    long NoFurtherAction, long Unweighted, string? GivenName, string? FamilyName, DateOnly? BirthDate)
{
    /// <summary>The top 100 of all forces, in order of force and rank.</summary>
    public static List<HandSubject> Top100(ProfileDatabase database, HandWindow window) =>
        HandQuery.Rows(database, "ranking", window, r => new HandSubject(
            r.GetInt32(0), r.GetInt64(1), r.GetInt64(2), r.GetInt64(3), r.GetDouble(4), r.GetInt32(5), r.GetInt64(6), r.GetInt64(7),
                r.GetDouble(8),
            r.GetInt64(9), r.GetInt64(10), r.GetInt64(11), r.GetInt64(12), r.GetString(13), r.IsDBNull(14) ? null : r.GetString(14),
            r.GetInt64(15), r.GetInt64(16), r.IsDBNull(17) ? null : r.GetString(17), r.IsDBNull(18) ? null : r.GetString(18),
            r.IsDBNull(19) ? null : r.GetFieldValue<DateOnly>(19)));
}
