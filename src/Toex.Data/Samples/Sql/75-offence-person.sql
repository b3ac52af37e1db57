-- Who was suspect or victim of each offence, in order of the day. Where nobody is suspected there is no relationship.
INSERT INTO offence_person
SELECT p.offence_id, p.person_id, p.role_id, p.force_id, p.day_number, p.sex_id,
       date_sub('year', p.birth_date, p.at_date),
       CASE WHEN p.stream = 0 THEN p.story_relationship WHEN p.named THEN r.value END
FROM sample_party p
LEFT JOIN sample_choice r ON r.choice_key = COALESCE((400 + p.profile_id) * 1000 + sample_bucket(p.key, 'relationship', 1000), -1);
