-- Roles of a Toex profile database on SQL Server, Azure SQL, Synapse and Fabric: what each kind of user needs and nothing more. An administrator of
-- the database runs this after New-ToexDatabase or Copy-ToexDatabase, and again after -Force and after each upgrade, for tables made anew have
-- no rights on them; then adds users to the roles, whose default schema is dbo:
--     ALTER ROLE toex_analyst ADD MEMBER [FORCE\VAWG analysts];
--
-- toex_reader   force profiles and charts: no names, birth dates, addresses or references of persons, no free text of offences.
--               Ages of managed offenders come from the view offender_age, which reads the birth dates for them, by month: who asks it for
--               many months can work out a month of birth, of a number and not of a name, and no day.
-- toex_analyst  what readers may, and rankings of named subjects; each reading is recorded first, so recording is part of the role.
-- toex_loader   what analysts may, and loading and correcting data.
-- Nobody may change or remove an entry of the audit journal.
--
IF DATABASE_PRINCIPAL_ID('toex_reader') IS NULL CREATE ROLE toex_reader;
IF DATABASE_PRINCIPAL_ID('toex_analyst') IS NULL CREATE ROLE toex_analyst;
IF DATABASE_PRINCIPAL_ID('toex_loader') IS NULL CREATE ROLE toex_loader;
GO

GRANT SELECT ON schema_version TO toex_reader;
GRANT SELECT ON database_property TO toex_reader;
GRANT SELECT ON force TO toex_reader;
GRANT SELECT ON force_alias TO toex_reader;
GRANT SELECT ON population TO toex_reader;
GRANT SELECT ON sex TO toex_reader;
GRANT SELECT ON offence_subgroup TO toex_reader;
GRANT SELECT ON offence_code TO toex_reader;
GRANT SELECT ON weight_scale TO toex_reader;
GRANT SELECT ON offence_weight TO toex_reader;
GRANT SELECT ON offence_theme TO toex_reader;
GRANT SELECT ON scope_rule TO toex_reader;
GRANT SELECT ON scope_offence TO toex_reader;
GRANT SELECT ON outcome_group TO toex_reader;
GRANT SELECT ON investigating_team TO toex_reader;
GRANT SELECT ON location_type TO toex_reader;
GRANT SELECT ON relationship TO toex_reader;
GRANT SELECT ON subject TO toex_reader;
GRANT SELECT ON offence (offence_id, force_id, reference, offence_code_id, recorded_date, day_number, month_number, committed_date, committed_hour, team_id, domestic, outcome_group_id, location_type_id, submission_id) TO toex_reader;
GRANT SELECT ON offence_person TO toex_reader;
GRANT SELECT ON risk_level TO toex_reader;
GRANT SELECT ON episode_harm TO toex_reader;
GRANT SELECT ON found_by TO toex_reader;
GRANT SELECT ON offender_manager TO toex_reader;
GRANT SELECT ON order_type TO toex_reader;
GRANT SELECT ON missing_episode TO toex_reader;
GRANT SELECT ON managed_offender TO toex_reader;
GRANT SELECT ON offender_age TO toex_reader;
GRANT SELECT ON offender_visit TO toex_reader;
GRANT SELECT ON civil_order TO toex_reader;
GRANT SELECT ON submission TO toex_reader;
GRANT SELECT ON reference_file TO toex_reader;
GRANT SELECT ON recorded_crime TO toex_reader;
GRANT SELECT ON recorded_class TO toex_reader;
GRANT SELECT ON unclassified_offence TO toex_reader;
GRANT SELECT ON crime_type TO toex_reader;
GRANT SELECT ON street_outcome TO toex_reader;
GRANT SELECT ON street_crime TO toex_reader;
GRANT SELECT ON person (person_id, force_id, sex_id, subject_id, submission_id) TO toex_reader;
GO

ALTER ROLE toex_reader ADD MEMBER toex_analyst;
GRANT SELECT ON person TO toex_analyst;
GRANT SELECT ON offence TO toex_analyst;
GRANT SELECT ON link_run TO toex_analyst;
GRANT SELECT ON link_parameter TO toex_analyst;
GRANT SELECT ON link_edge TO toex_analyst;
GRANT SELECT ON link_decision TO toex_analyst;
GRANT SELECT, INSERT ON score_run TO toex_analyst;
GRANT SELECT, INSERT ON subject_score TO toex_analyst;
GRANT SELECT, INSERT ON audit_event TO toex_analyst;
GO

ALTER ROLE toex_analyst ADD MEMBER toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON database_property TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON force TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON force_alias TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON population TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON sex TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON offence_subgroup TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON offence_code TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON weight_scale TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON offence_weight TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON offence_theme TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON scope_rule TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON scope_offence TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON outcome_group TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON investigating_team TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON location_type TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON relationship TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON subject TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON offence TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON offence_person TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON reference_file TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON reference_issue TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON recorded_crime TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON recorded_class TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON unclassified_offence TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON crime_type TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON street_outcome TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON street_crime TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON person TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON risk_level TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON episode_harm TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON found_by TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON offender_manager TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON order_type TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON missing_episode TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON managed_offender TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON offender_visit TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON civil_order TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON submission TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON submission_issue TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON submission_measure TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON person_superseded TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON offence_superseded TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON offence_person_superseded TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON missing_episode_superseded TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON managed_offender_superseded TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON offender_visit_superseded TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON civil_order_superseded TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON link_run TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON link_parameter TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON link_edge TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON link_change TO toex_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON link_decision TO toex_loader;
GO

DENY UPDATE, DELETE ON audit_event TO toex_reader;
GO
