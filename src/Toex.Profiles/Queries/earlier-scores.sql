-- Ranks in the latest stored run of the same ranking that ends before this one.
WITH runs AS (
    SELECT score_run_id, ROW_NUMBER() OVER (ORDER BY to_day_number DESC, score_run_id DESC) AS age
    FROM score_run
    WHERE theme = @theme AND role_id = @role AND scope_rule_id = @scope_rule AND ordered_by = @by AND to_day_number < @to
)
SELECT s.force_id, s.subject_id, s.subject_rank
FROM subject_score s
JOIN runs r ON r.score_run_id = s.score_run_id
WHERE r.age = 1
