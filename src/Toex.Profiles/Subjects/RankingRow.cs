using System.Data.Common;

namespace Toex.Profiles.Subjects;

/// <summary>One event of a ranked subject, with the subject's ranks and the person as recorded there.</summary>
internal sealed record RankingRow(
    int ForceId, long SubjectId, long Place, long RankedOf, long RankRecency, long RankFrequency, long RankGravity, long RankOthers,
    double Score, int Latest, long Events, double Gravity, double Largest, long Others, int EventForceId, int? TeamId,
    int? OutcomeGroupId, bool Unweighted, long PersonId, string LocalReference, string? GivenName, string? FamilyName,
    DateOnly? BirthDate, int SexId, int PersonForceId, int Records, double? WeakestLink)
{
    internal static RankingRow Read(DbDataReader row) => new(
        row.GetInt32(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), row.GetInt64(6),
            row.GetInt64(7),
        row.GetDouble(8), row.GetInt32(9), row.GetInt64(10), row.GetDouble(11), row.GetDouble(12), row.GetInt64(13), row.GetInt32(14),
        row.IsDBNull(15) ? null : row.GetInt32(15), row.IsDBNull(16) ? null
            : row.GetInt32(16), row.GetInt32(17) == 1, row.GetInt64(18), row.GetString(20),
        row.IsDBNull(21) ? null : row.GetString(21), row.IsDBNull(22) ? null : row.GetString(22),
        row.IsDBNull(23) ? null : row.GetFieldValue<DateOnly>(23), row.GetInt16(24), row.GetInt32(19),
        row.GetInt32(25), row.IsDBNull(26) ? null : row.GetDouble(26));
}
