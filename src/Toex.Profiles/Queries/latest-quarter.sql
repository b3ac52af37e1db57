SELECT COALESCE(MAX(month_number), -1) AS month_number FROM recorded_crime
