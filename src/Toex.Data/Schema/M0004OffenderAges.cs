namespace Toex.Data.Schema;

/// <summary>Ages of managed offenders for who may not read birth dates.</summary>
internal static class M0004OffenderAges
{
    /// <summary>
    /// A view takes no parameter: the as-of month is a row of a calendar, 2000 to 2099, of which a query picks one. Ages are those at the
    /// end of that month, so that whoever asks for many months learns the month of birth at most, and never the day. An age before birth
    /// or over 110 is not known.
    /// </summary>
    private const string Ages = """
        WITH digits AS (
            SELECT 0 AS digit UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
            UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9
        ),
        pairs AS (
            SELECT t.digit * 10 + u.digit AS pair FROM digits t CROSS JOIN digits u
        ),
        calendar AS (
            SELECT (2000 + y.pair) * 12 + m.pair AS as_of
            FROM pairs y
            CROSS JOIN pairs m
            WHERE m.pair <= 11
        ),
        born AS (
            SELECT o.offender_id, YEAR(p.birth_date) * 12 + MONTH(p.birth_date) - 1 AS born
            FROM managed_offender o
            JOIN person p ON p.person_id = o.person_id
            WHERE p.birth_date IS NOT NULL
        )
        SELECT b.offender_id, c.as_of, CAST(FLOOR(CAST(c.as_of - b.born AS float(53)) / CAST(12 AS float(53))) AS int) AS age
        FROM born b
        JOIN calendar c ON c.as_of >= b.born AND c.as_of <= b.born + 1331
        """;

    internal static readonly Migration Migration = new(4, "ages of managed offenders", [])
    {
        Views = [new("offender_age",
            "the age of a managed offender at the end of a month (as_of: year × 12 + month - 1); none where it is not known", Ages)],
    };
}
