-- Ranks of each force in its latest stored run of the same ranking that ends before this one. Windows of the same number of months
-- differ in length by three days at most.
WITH ranked AS (
    SELECT s.force_id, s.subject_id, s.subject_rank,
           RANK() OVER (PARTITION BY s.force_id ORDER BY r.to_day_number DESC, r.score_run_id DESC) AS age
    FROM subject_score s
    JOIN score_run r ON r.score_run_id = s.score_run_id
    WHERE r.theme = @theme AND r.role_id = @role AND r.ordered_by = @by AND r.to_day_number < @to
      AND ABS((r.to_day_number - r.from_day_number) - (@to - @from)) <= 3
)
SELECT force_id, subject_id, subject_rank
FROM ranked
WHERE age = 1
