SELECT code, given_term, family_term, birth_term, home_term FROM link_answer;
