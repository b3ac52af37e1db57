DELETE FROM submission_measure WHERE submission_id = @submission_id
