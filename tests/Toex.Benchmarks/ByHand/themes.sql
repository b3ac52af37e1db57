SELECT force_id, t.name, count(*) AS offences
FROM vawg
JOIN offence_theme t USING (offence_theme_id)
WHERE in_window
GROUP BY force_id, t.name
