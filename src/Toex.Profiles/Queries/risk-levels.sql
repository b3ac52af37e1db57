SELECT risk_level_id, name, sort_order FROM risk_level WHERE theme = @theme
