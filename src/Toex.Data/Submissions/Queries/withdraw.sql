UPDATE submission SET state = 'Withdrawn', withdrawn_utc = @withdrawn_utc, withdrawn_reason = @reason WHERE submission_id = @submission_id
