SELECT force_id,
       count(*) FILTER (in_window) AS offences,
       count(*) FILTER (NOT in_window) AS offences_before,
       count(*) FILTER (in_window AND domestic = 1) AS domestic,
       count(*) FILTER (in_window AND charged = 1) AS charged,
       CAST(coalesce(sum(weight) FILTER (in_window), 0) AS DOUBLE) AS harm
FROM vawg
GROUP BY force_id
