-- The last run, and whether persons were withdrawn since.
SELECT r.link_run_id, r.kind, r.run_utc, r.threshold, r.clerical_from, r.model_run_id, r.prior, r.household_prior, r.largest_block, r.last_submission_id,
       CASE WHEN w.withdrawn_utc >= r.run_utc THEN 1 ELSE 0 END AS withdrawn,
       r.persons
FROM link_run r
CROSS JOIN (SELECT MAX(withdrawn_utc) AS withdrawn_utc FROM submission WHERE kind = 'persons') w
WHERE r.link_run_id = (SELECT MAX(link_run_id) FROM link_run)
