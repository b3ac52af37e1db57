using Toex.Data.Calendar;
using Toex.Data.Databases;
using Toex.Profiles.Queries;
using Toex.Profiles.Scopes;
using Toex.Profiles.Severity;

namespace Toex.Profiles.Vawg;

/// <summary>The counts of all forces of a request, as the database gives them: each fact table is read once.</summary>
internal sealed class VawgCube
{
    private VawgCube(ILookup<int, OffenceRow> offences, ILookup<int, CrimeRow> crime, ILookup<int, SubjectRow> subjects) =>
        (Offences, Crime, Subjects) = (offences, crime, subjects);

    /// <summary>Offences in scope, by force.</summary>
    internal ILookup<int, OffenceRow> Offences { get; }

    /// <summary>All recorded crime, by force.</summary>
    internal ILookup<int, CrimeRow> Crime { get; }

    /// <summary>Suspects and victims, by force.</summary>
    internal ILookup<int, SubjectRow> Subjects { get; }

    internal static VawgCube Load(
        ProfileDatabase database, ReportingWindow window, ScopeRule scope, int forceLow, int forceHigh, CancellationToken cancel)
    {
        var (from, to, before) = (window.FromDay, window.ToDay, window.Before().FromDay);
        var offences = database.Store.Query(
            ProfileQuery.Named("offence-cube", ("before", before), ("from", from), ("to", to), ("scope_rule", scope.Id),
                ("victim_sex", scope.VictimSexId), ("victim_age_from", scope.VictimAgeFrom),
                ("force_low", forceLow), ("force_high", forceHigh)),
            row => (Force: row.GetInt32(0), Row: new OffenceRow(row.GetInt32(1) == 1, row.GetInt32(2), row.GetInt32(3), row.GetInt32(4),
                row.GetInt64(5), row.GetInt64(6), row.GetInt64(7))), cancel).ToLookup(r => r.Force, r => r.Row);
        var crime = database.Store.Query(
            ProfileQuery.Named("all-crime", ("before", before), ("from", from), ("to", to), ("force_low", forceLow), ("force_high", forceHigh)),
            row => (Force: row.GetInt32(0), Row: new CrimeRow(row.GetInt32(1) == 1, row.GetInt32(2), row.GetInt64(3), row.GetInt32(4))), cancel)
            .ToLookup(r => r.Force, r => r.Row);
        var subjects = database.Store.Query(
            ProfileQuery.Named("subject-harm", ("from", from), ("to", to), ("scope_rule", scope.Id),
                ("weight_scale", SeverityScale.OnsCrimeSeverityScore), ("victim_sex", scope.VictimSexId),
                ("victim_age_from", scope.VictimAgeFrom), ("force_low", forceLow), ("force_high", forceHigh)),
            row => (Force: row.GetInt32(1), Row: new SubjectRow(row.GetInt32(0) == 1, row.GetInt32(2) == 1, row.GetInt32(3) == 1,
                row.GetDouble(4), row.GetInt64(5))), cancel).ToLookup(r => r.Force, r => r.Row);
        return new(offences, crime, subjects);
    }

    /// <summary>Offences in scope of one code in one month.</summary>
    internal readonly record struct OffenceRow(bool InWindow, int Month, int CodeId, int ThemeId, long Offences, long Domestic, long Charged);

    /// <summary>All recorded crime of one code, in the window or the one before.</summary>
    internal readonly record struct CrimeRow(bool InWindow, int CodeId, long Offences, int FirstDay);

    /// <summary>Subjects who share harm and history.</summary>
    internal readonly record struct SubjectRow(bool Suspect, bool Repeat, bool Serial, double Harm, long Subjects);
}
