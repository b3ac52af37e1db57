-- Offences of the window whose code the catalogue does not have, by that code. A row stands for the submission that gave it: a later one
-- may have given the offence another code.
SELECT o.force_id, u.code_text, CAST(COUNT(*) AS bigint) AS offences
FROM unclassified_offence u
JOIN offence o ON o.offence_id = u.offence_id AND o.submission_id = u.submission_id
WHERE o.offence_code_id = 0
  AND o.day_number >= @from AND o.day_number <= @to
  AND o.force_id >= @force_low AND o.force_id <= @force_high
GROUP BY o.force_id, u.code_text
