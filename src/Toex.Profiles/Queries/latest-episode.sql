SELECT COALESCE(MAX(day_number), -1) AS day_number FROM missing_episode
