SELECT offence_code_id, code FROM offence_code WHERE UPPER(code) = @code
