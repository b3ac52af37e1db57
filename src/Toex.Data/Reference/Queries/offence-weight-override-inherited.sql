-- Codes that take their weight from the overridden class follow it; those with a weight of their own keep it.
UPDATE offence_weight
SET weight = @weight, source = @source, reason = @reason, approver = @approver
WHERE weight_scale_id = @weight_scale_id
  AND basis = 'inherited'
  AND offence_code_id IN (SELECT offence_code_id FROM offence_code WHERE class_code = @code AND offence_code_id <> @offence_code_id)
