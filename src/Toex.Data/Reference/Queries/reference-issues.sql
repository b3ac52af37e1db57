SELECT line_number, reason, row_text FROM reference_issue WHERE reference_file_id = @reference_file_id ORDER BY line_number
