-- Offences in scope by force, month and offence code, for the window and the one before, in one pass.
-- @victim_sex 9: the rule counts every victim, and offences without one. A victim of unknown age counts.
-- The outer join keeps the scope rule ahead of the victims in the plan: a third of the offences then meets them.
WITH victims AS (
    SELECT v.offence_id
    FROM offence_person v
    WHERE v.role_id = 2
      AND v.day_number >= @before AND v.day_number <= @to
      AND v.sex_id = @victim_sex
      AND COALESCE(v.age, 999) >= @victim_age_from
    UNION ALL
    SELECT a.offence_id
    FROM offence a
    WHERE @victim_sex = 9
      AND a.day_number >= @before AND a.day_number <= @to
),
in_scope AS (
    SELECT o.offence_id, o.force_id, CASE WHEN o.day_number >= @from THEN 1 ELSE 0 END AS in_window, o.month_number,
           o.offence_code_id, s.offence_theme_id, o.domestic, COALESCE(g.is_charge, 0) AS charged
    FROM offence o
    JOIN scope_offence s
      ON s.offence_code_id = o.offence_code_id
     AND s.scope_rule_id = @scope_rule
     AND (s.condition_id = 1 OR o.domestic = 1)
    LEFT JOIN outcome_group g ON g.outcome_group_id = o.outcome_group_id
    WHERE o.day_number >= @before AND o.day_number <= @to
      AND o.force_id >= @force_low AND o.force_id <= @force_high
)
SELECT force_id, in_window, month_number, offence_code_id, offence_theme_id,
       CAST(COUNT(*) AS bigint) AS offences,
       CAST(SUM(CAST(domestic AS bigint)) AS bigint) AS domestic,
       CAST(SUM(CAST(charged AS bigint)) AS bigint) AS charged
FROM in_scope
WHERE offence_id IN (SELECT offence_id FROM victims)
GROUP BY force_id, in_window, month_number, offence_code_id, offence_theme_id
