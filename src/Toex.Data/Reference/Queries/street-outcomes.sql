SELECT street_outcome_id, name FROM street_outcome
