SELECT force_id, year, sex_id, age_from, age_to, people FROM population
