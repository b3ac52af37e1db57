SELECT force_id, force_code, name, short_name, official_name, region, regional_unit, is_territorial, submits, police_uk_id, source, confidence
FROM force
ORDER BY is_territorial DESC, force_id
