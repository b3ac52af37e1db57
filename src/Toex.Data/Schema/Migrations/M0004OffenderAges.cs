namespace Toex.Data.Schema.Migrations;

/// <summary>Ages of managed offenders for who may not read birth dates.</summary>
internal static class M0004OffenderAges
{
    /// <summary>
    /// A view takes no parameter: the as-of date is a row of a calendar, 20000101 to 20991231, of which a query picks one. The days
    /// 30 and 31 of shorter months are there too, and nobody asks for them.
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
            SELECT 20000000 + y.pair * 10000 + m.pair * 100 + d.pair AS as_of
            FROM pairs y
            CROSS JOIN pairs m
            CROSS JOIN pairs d
            WHERE m.pair >= 1 AND m.pair <= 12 AND d.pair >= 1 AND d.pair <= 31
        ),
        born AS (
            SELECT o.offender_id, YEAR(p.birth_date) * 10000 + MONTH(p.birth_date) * 100 + DAY(p.birth_date) AS born
            FROM managed_offender o
            JOIN person p ON p.person_id = o.person_id
            WHERE p.birth_date IS NOT NULL
        )
        SELECT b.offender_id, c.as_of, CAST(FLOOR((c.as_of - b.born) * 0.0001) AS int) AS age
        FROM born b
        CROSS JOIN calendar c
        """;

    internal static readonly Migration Migration = new(4, "ages of managed offenders", [])
    {
        Views = [new("offender_age", "the age of a managed offender on a day (as_of, as 20260930); none where the birth date is not known", Ages)],
    };
}
