-- Older rows for each force and month that the new file has rows for.
DELETE FROM street_crime
WHERE reference_file_id <> @reference_file_id
  AND EXISTS (
      SELECT 1 FROM street_crime AS n
      WHERE n.reference_file_id = @reference_file_id
        AND n.force_id = street_crime.force_id
        AND n.month_number = street_crime.month_number)
