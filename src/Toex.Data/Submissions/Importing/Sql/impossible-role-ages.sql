-- Rows whose person was not born, or was over 110, on the day of the offence; or whose stated age is over 110. Only persons who could be.
WITH days AS (
    SELECT MIN(COALESCE(committed_date, recorded_date)) AS first_day, MAX(COALESCE(committed_date, recorded_date)) AS last_day FROM stage.known_offence
),
odd AS (
    SELECT p.local_reference, p.birth_date FROM stage.known_person p, days d
    WHERE p.birth_date > d.first_day OR p.birth_date < d.last_day - INTERVAL 111 YEAR
),
wrong AS (
    SELECT s.record_number
    FROM stage.good s
    JOIN odd p ON p.local_reference = s.person_reference
    JOIN stage.known_offence o ON o.reference = s.offence_reference
    WHERE toex_age(p.birth_date, COALESCE(o.committed_date, o.recorded_date)) IS NULL
    UNION
    SELECT record_number FROM stage.good WHERE age > 110
)
SELECT COUNT(*) FROM wrong
