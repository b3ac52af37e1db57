SELECT name, vintage FROM weight_scale WHERE weight_scale_id = @weight_scale
