DELETE FROM unclassified_offence WHERE submission_id = @submission_id
