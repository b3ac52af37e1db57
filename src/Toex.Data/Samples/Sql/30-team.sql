-- Investigating teams: each area of a force has one of each unit. team_id = (force's position + 1) × 100 + area × 10 + unit.
INSERT INTO investigating_team
SELECT (f.position + 1) * 100 + CAST(a.area AS INTEGER) * 10 + CAST(l.fields['unit'] AS INTEGER), f.force_id,
       f.team_areas[a.area] || ' ' || l.fields['name']
FROM sample_force f, range(1, f.areas + 1) a(area), sample_line l
WHERE l.file = 'team-unit'
ORDER BY ALL;
