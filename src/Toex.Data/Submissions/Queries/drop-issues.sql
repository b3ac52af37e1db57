DELETE FROM submission_issue WHERE submission_id = @submission_id
