SELECT subject_id, persons, weakest_link FROM subject
