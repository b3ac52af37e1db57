SELECT team_id, name FROM investigating_team
