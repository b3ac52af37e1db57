-- Older rows for each force and quarter that the new file has rows for.
DELETE FROM recorded_crime
WHERE reference_file_id <> @reference_file_id
  AND EXISTS (
      SELECT 1 FROM recorded_crime AS n
      WHERE n.reference_file_id = @reference_file_id
        AND n.force_id = recorded_crime.force_id
        AND n.financial_year = recorded_crime.financial_year
        AND n.quarter = recorded_crime.quarter)
