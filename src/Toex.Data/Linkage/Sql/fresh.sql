CREATE OR REPLACE TEMP TABLE link_fresh AS
SELECT k.* FROM link_key AS k JOIN link_number AS n ON n.no = k.no WHERE n.record_id IN (SELECT record_id FROM link_new);
