-- Offences against women and girls in the window and the one before: female victims aged 10 and over.
CREATE OR REPLACE TEMP TABLE vawg AS
SELECT o.offence_id, o.force_id, o.day_number, o.month_number, o.offence_code_id, s.offence_theme_id, o.domestic,
       coalesce(g.is_charge, 0) AS charged, coalesce(w.weight, 0) AS weight, o.day_number >= $from AS in_window
FROM offence o
JOIN scope_offence s ON s.offence_code_id = o.offence_code_id
LEFT JOIN outcome_group g ON g.outcome_group_id = o.outcome_group_id
LEFT JOIN offence_weight w ON w.offence_code_id = o.offence_code_id AND w.weight_scale_id = 1
WHERE s.scope_rule_id = $scope_rule
  AND (s.condition_id = 1 OR o.domestic = 1)
  AND o.day_number BETWEEN $before AND $to
  AND EXISTS (
      SELECT 1
      FROM offence_person v
      WHERE v.offence_id = o.offence_id AND v.role_id = 2 AND v.day_number BETWEEN $before AND $to
        AND v.sex_id = 2 AND (v.age >= 10 OR v.age IS NULL)
  )
