SELECT person_a, person_b, code, given_term, family_term, birth_term, home_term, weight, band FROM link_edge
