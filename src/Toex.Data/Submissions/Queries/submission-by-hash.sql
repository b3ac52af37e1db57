SELECT MAX(submission_id) AS submission_id
FROM submission
WHERE sha256 = @sha256 AND kind = @kind AND state = 'Loaded' AND COALESCE(map_sha256, '') = @map_sha256
