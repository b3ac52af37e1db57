UPDATE offence_weight
SET weight = @weight, basis = 'override', source = @source, reason = @reason, approver = @approver
WHERE weight_scale_id = @weight_scale_id AND offence_code_id = @offence_code_id
