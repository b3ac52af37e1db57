DELETE FROM link_decision WHERE person_a = @person_a AND person_b = @person_b
