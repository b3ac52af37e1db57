SELECT force_id, month_number, count(*) AS offences
FROM vawg
WHERE in_window
GROUP BY force_id, month_number
